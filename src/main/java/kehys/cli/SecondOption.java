package kehys.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kehys.compare.Ceiling;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.Gold;
import picocli.CommandLine.Option;

/** A second reader's labels. */
final class SecondOption {
  @Option(
      names = "--second",
      paramLabel = "TASK=COLUMN",
      description =
          "A second reader's labels of a task, one for each row: how far people agree, but for rows"
              + " to which either gave an --ignore-label. Can be repeated.")
  private Map<String, String> second = Map.of();

  /**
   * How far people agree in each task that has a second reader.
   *
   * @param ignored labels whose rows are left out
   */
  Map<String, Ceiling> read(Corpus corpus, Columns columns, List<Gold> golds, Set<String> ignored) {
    List<String> tasks = golds.stream().map(Gold::task).toList();
    Map<String, Ceiling> people = new HashMap<>();
    second.forEach(
        (task, column) -> {
          check(corpus, tasks, task, column);
          people.put(task, Ceiling.of(corpus, columns, task, column, ignored));
        });
    return people;
  }

  private static void check(Corpus corpus, List<String> tasks, String task, String column) {
    if (!tasks.contains(task)) {
      throw new UsageException(
          "--second: expected a task among " + String.join(", ", tasks) + ", found '" + task + "'");
    }
    if (!corpus.has(column)) {
      throw new UsageException("--second: no column '" + column + "' in the data");
    }
  }
}
