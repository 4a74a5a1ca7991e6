package kehys.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kehys.train.Recipe;
import kehys.train.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "recipes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the ways to learn a model, with their settings.",
    footer = {"", "Example:", "  kehys recipes"})
final class RecipesCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  @Override
  public Integer call() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Recipe recipe : Recipe.values()) {
      lines.add(recipe.label() + "  " + recipe.meaning());
      for (Setting setting : recipe.settings()) {
        lines.add(
            String.format(
                "  %-12s %-8s %s; %s",
                setting.name(), setting.standard(), setting.meaning(), setting.range()));
      }
    }
    kehys.streams().write(lines);
    return ExitCode.DONE.code();
  }
}
