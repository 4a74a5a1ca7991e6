package kehys.cli;

import java.util.List;
import picocli.CommandLine.HelpCommand;

/** The commands, apart from {@link Kehys} so that a plain score need not load them. */
final class Commands {
  static final List<Class<?>> ALL =
      List.of(
          ScoreCommand.class,
          TrainCommand.class,
          EvaluateCommand.class,
          CompareCommand.class,
          ReportCommand.class,
          RecipesCommand.class,
          ModelCommand.class,
          DataCommand.class,
          HelpCommand.class);

  /** For a score that one alone, because to learn of all takes longer than it. */
  static final List<Class<?>> SCORE = List.of(ScoreCommand.class);

  private Commands() {}
}
