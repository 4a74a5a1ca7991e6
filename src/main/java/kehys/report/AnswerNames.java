package kehys.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names in an answer, where each task has its own beside those of all answers. */
public final class AnswerNames {
  private AnswerNames() {}

  /** The names that no task can have. */
  public static List<String> reserved() {
    return Arrays.stream(AnswerKey.values()).map(AnswerKey::label).toList();
  }

  /** A name that answers of these tasks would have twice, where there is one. */
  public static Optional<String> doubled(List<String> tasks) {
    List<String> keys = new ArrayList<>(reserved());
    keys.addAll(tasks);
    return Stream.of(keys, AnswerCsv.header(tasks))
        .flatMap(names -> firstDoubled(names).stream())
        .findFirst();
  }

  private static Optional<String> firstDoubled(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).findFirst();
  }
}
