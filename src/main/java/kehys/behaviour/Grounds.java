package kehys.behaviour;

import java.util.List;
import java.util.Optional;
import kehys.annotate.Annotation;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.text.Span;
import kehys.voice.Entry;
import kehys.voice.Mention;
import kehys.voice.Voice;

/** The words for which a sentence was answered as it was. */
final class Grounds {
  private Grounds() {}

  /**
   * Whether a change took them away: the source of an attribution, the one evaluative word of
   * praise or blame. What is neutral has no such words.
   */
  static boolean gone(String task, String from, Annotation before, String changed) {
    if (task.equals(Attribution.TASK)) {
      return without(changed, before.voice().flatMap(Voice::source), before);
    }
    return from.equals(Framing.NEUTRAL.label()) || without(changed, evaluation(before), before);
  }

  /** The evaluative word, where there is exactly one. */
  private static Optional<Span> evaluation(Annotation annotation) {
    List<Span> words =
        annotation.heard().mentions().stream()
            .filter(mention -> mention.entry() instanceof Entry.Polarity)
            .map(Mention::span)
            .toList();
    return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }

  private static boolean without(String changed, Optional<Span> words, Annotation before) {
    return words.map(span -> !changed.contains(span.of(before.sentence().text()))).orElse(false);
  }
}
