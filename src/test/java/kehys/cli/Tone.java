package kehys.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small CSV of somebody else's labels, models learned from it and runs on it. */
final class Tone {
  static final String CSV = "src/test/resources/kehys/cli/tone.csv";

  private Tone() {}

  static Run train(Path folder, String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--labels", "tone"));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--folds")) {
      arguments.addAll(List.of("--folds", "3"));
    }
    return trainOn(Path.of(CSV), folder, name, arguments.toArray(String[]::new));
  }

  /** Learns from a CSV with the same columns, but for labels. */
  static Run trainOn(Path data, Path folder, String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of("train", "--data", data.toString()));
    arguments.addAll(List.of("--text", "body", "--group", "id", "--order", "part"));
    arguments.addAll(List.of("--set", "bits=12", "--output", folder.resolve(name).toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  static Run compare(Path folder, String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of("compare", "--data", CSV, "--text", "body"));
    arguments.addAll(List.of("--group", "id", "--order", "part", "--labels", "tone"));
    arguments.addAll(List.of("--folds", "3", "--output", folder.resolve(name).toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  /** What a comparison wrote. */
  static JsonNode results(Path folder, String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).resolve("run.json").toFile());
  }
}
