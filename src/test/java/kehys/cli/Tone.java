package kehys.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small CSV of somebody else's labels, and models learned from it. */
final class Tone {
  static final String CSV = "src/test/resources/kehys/cli/tone.csv";

  private Tone() {}

  static Run train(Path folder, String name, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("train", "--data", CSV, "--text", "body", "--group", "id", "--order", "part"));
    arguments.addAll(List.of("--labels", "tone", "--set", "bits=12"));
    arguments.addAll(List.of("--output", folder.resolve(name).toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--folds")) {
      arguments.addAll(List.of("--folds", "3"));
    }
    return Run.of(arguments.toArray(String[]::new));
  }
}
