package kehys.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kehys.audit.Finding;

/**
 * Leaks of one kind.
 *
 * @param kind what they are
 * @param fault whether figures are wrong because of them
 * @param advice what to do about them
 * @param leaks one or more
 */
public record LeakGroup(String kind, boolean fault, String advice, List<StoredRun.Leak> leaks) {

  /** Leaks by kind, faults first. */
  static List<LeakGroup> of(List<StoredRun.Leak> leaks) {
    Map<String, List<StoredRun.Leak>> kinds = new LinkedHashMap<>();
    leaks.forEach(
        leak ->
            kinds.merge(
                leak.kind(),
                List.of(leak),
                (some, one) -> Stream.concat(some.stream(), one.stream()).toList()));
    return kinds.entrySet().stream()
        .map(kind -> group(kind.getKey(), kind.getValue()))
        .sorted((one, other) -> Boolean.compare(other.fault(), one.fault()))
        .toList();
  }

  private static LeakGroup group(String kind, List<StoredRun.Leak> leaks) {
    boolean fault = leaks.stream().anyMatch(StoredRun.Leak::fault);
    String advice =
        Arrays.stream(Finding.Kind.values())
            .filter(known -> known.title().equals(kind))
            .findFirst()
            .map(LeakGroup::advice)
            .orElse("Look at each place before you believe the figures.");
    return new LeakGroup(kind, fault, advice, leaks);
  }

  private static String advice(Finding.Kind kind) {
    return switch (kind) {
      case EXACT_DUPLICATE, NEAR_DUPLICATE ->
          "The same sentence learned from and asked is no test. Give the articles one group, or"
              + " delete one of each.";
      case LABEL_CONFLICT -> "Nobody can be right about both. Decide on one label for the text.";
      case UNKNOWN_LABEL -> "Mend the label, or leave it out with --ignore-label.";
      case LABEL_FORMS -> "Write the label the same everywhere.";
      case ONE_LABEL -> "There is nothing to tell apart. Add rows with other labels.";
      case WRONG_LANGUAGE -> "Mend the language, or the text that is in another one.";
      case GIVEAWAY ->
          "A model may learn the column's habits and not the text. Run again with --holdout and the"
              + " column's name.";
      case ANSWERS_SEEN -> "Compare the model on data that it was not learned from.";
      case ACROSS_FOLDS ->
          "What was learned in one fold is asked in another. Leave out one of the articles, or run"
              + " without --holdout: articles that share sentences then stay together.";
      case ONE_SIDED -> "It may be as it should be; figures of that value say little.";
      case ONE_ARTICLE ->
          "Its figure is of one article, which no other can test. Label more, or leave it out.";
      case ONE_WORD -> "Look whether the text was cut off.";
    };
  }
}
