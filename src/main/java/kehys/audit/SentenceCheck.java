package kehys.audit;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.text.LanguageDetector;

/** What one sentence shows by itself: its language, its length, its labels. */
final class SentenceCheck {
  private static final Set<String> DETECTED = Set.of("fi", "en", "de", "sv", "ru", "fr");

  /**
   * Shorter ones are names and numbers as often as words of a language. That is another question
   * than which sentences are alike by chance: of this project's own 7,700 sentences that are long
   * enough not to be, but have fewer words, five would be told for another language's.
   */
  private static final int WORDS_TO_DETECT = 12;

  private final Sentences sentences;
  private final List<Labelled> tasks;
  private final String langColumn;

  SentenceCheck(Sentences sentences, List<Gold> tasks, String langColumn) {
    this.sentences = sentences;
    this.tasks = tasks.stream().map(Labelled::new).toList();
    this.langColumn = langColumn;
  }

  Stream<Finding> findings() {
    IntFunction<Stream<Finding>> all =
        place -> Stream.of(language(place), length(place), labels(place)).flatMap(one -> one);
    return IntStream.range(0, sentences.size()).parallel().mapToObj(all).flatMap(one -> one);
  }

  /**
   * Only where both the stated and the detected language are among those that can be told apart.
   */
  private Stream<Finding> language(int place) {
    String stated = sentences.cell(place, langColumn);
    long words = sentences.folded(place).chars().filter(unit -> unit == ' ').count() + 1;
    if (!DETECTED.contains(stated) || words < WORDS_TO_DETECT) {
      return Stream.of();
    }
    String found = LanguageDetector.detect(sentences.text(place));
    return DETECTED.contains(found) && !found.equals(stated)
        ? finding(Finding.Kind.WRONG_LANGUAGE, place, "expected " + stated + ", found " + found)
        : Stream.of();
  }

  private Stream<Finding> length(int place) {
    String folded = sentences.folded(place);
    return folded.indexOf(' ') < 0
        ? finding(Finding.Kind.ONE_WORD, place, "one word: '" + folded + "'")
        : Stream.of();
  }

  private Stream<Finding> labels(int place) {
    return tasks.stream().flatMap(task -> label(place, task));
  }

  private Stream<Finding> label(int place, Labelled task) {
    List<String> scheme =
        switch (task.name()) {
          case Attribution.TASK -> Attribution.labels();
          case Framing.TASK -> Framing.labels();
          default -> task.labels();
        };
    return task.label(place).filter(label -> !scheme.contains(label)).stream()
        .flatMap(
            label ->
                finding(
                    Finding.Kind.UNKNOWN_LABEL,
                    place,
                    "column '"
                        + task.name()
                        + "': expected one of "
                        + String.join(", ", scheme)
                        + ", found '"
                        + label
                        + "'"));
  }

  private Stream<Finding> finding(Finding.Kind kind, int place, String what) {
    return Stream.of(new Finding(kind, sentences.where(place), what));
  }
}
