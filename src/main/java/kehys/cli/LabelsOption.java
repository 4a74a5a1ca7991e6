package kehys.cli;

import java.util.HashSet;
import java.util.List;
import kehys.report.AnswerNames;
import picocli.CommandLine.Option;

/** Which tasks are looked at. */
final class LabelsOption {
  @Option(
      names = "--labels",
      paramLabel = "COLUMN",
      split = ",",
      defaultValue = "attribution,framing",
      description = "Columns with labels, one task each (default: ${DEFAULT-VALUE}).")
  private List<String> tasks = List.of();

  /** The columns with labels, as the user named them, each once. */
  List<String> tasks() {
    if (new HashSet<>(tasks).size() < tasks.size()) {
      throw new UsageException(
          "--labels: expected each column once, found " + String.join(",", tasks));
    }
    return List.copyOf(tasks);
  }

  /** The same to make a model of, whose answers say each name once. */
  List<String> ofModel() {
    List<String> once = tasks();
    AnswerNames.doubled(once).ifPresent(LabelsOption::refuse);
    return once;
  }

  private static void refuse(String name) {
    throw new UsageException(
        "--labels: answers would have '"
            + name
            + "' twice; rename the column: "
            + String.join(", ", AnswerNames.reserved())
            + " are in every answer, and NAME_p is the probability of NAME");
  }
}
