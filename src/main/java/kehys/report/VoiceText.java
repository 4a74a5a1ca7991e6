package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.annotate.Annotation;
import kehys.text.Span;
import kehys.voice.Likelihood;
import kehys.voice.Voice;

/** Tells a person whom a sentence credits, and by which words that was found. */
final class VoiceText {
  private VoiceText() {}

  /** A line for the voice and one for the likelihood, each where there is one. */
  static List<String> lines(Annotation annotation) {
    String sentence = annotation.sentence().text();
    List<String> lines = new ArrayList<>();
    String head = annotation.isNarrator() ? "heard, but not taken for the source: " : "says: ";
    annotation.voice().ifPresent(voice -> lines.add(head + voice(voice, sentence)));
    annotation.likelihood().ifPresent(likelihood -> lines.add(likelihood(likelihood, sentence)));
    return lines;
  }

  private static String voice(Voice voice, String sentence) {
    String who = voice.source().map(span -> span.of(sentence)).orElse(nobody(voice));
    return who + " (" + voice.type().label() + "), " + rule(voice, sentence);
  }

  private static String nobody(Voice voice) {
    return voice.inherited() ? "whoever spoke before" : "somebody without a name";
  }

  private static String rule(Voice voice, String sentence) {
    return switch (voice.rule()) {
      case CUE -> by(voice, sentence) + " a known source";
      case NAME -> voice.source().isPresent() ? name(voice, sentence) : cue(voice, sentence);
      case PRONOUN -> by(voice, sentence) + " a pronoun for who spoke before";
      case COLON -> "by the colon after a known source";
      case RUNS_ON -> "whose speech runs on";
    };
  }

  private static String name(Voice voice, String sentence) {
    return voice.cue().isPresent() ? by(voice, sentence) + " a name" : "by the colon after a name";
  }

  /** Where the cue stands: "by 'kertoi' after", of its source. */
  private static String by(Voice voice, String sentence) {
    int cue = voice.cue().map(Span::start).orElse(0);
    int source = voice.source().map(Span::start).orElse(0);
    return cue(voice, sentence) + (cue > source ? " after" : " before");
  }

  private static String cue(Voice voice, String sentence) {
    Optional<Span> cue = voice.cue();
    return cue.map(span -> "by '" + span.of(sentence) + "'").orElse("without a cue");
  }

  private static String likelihood(Likelihood likelihood, String sentence) {
    return "likelihood: " + band(likelihood) + ", by '" + likelihood.cue().of(sentence) + "'";
  }

  /** A likelihood as a word and in percent: {@code very likely (80–95 %)}. */
  static String band(Likelihood likelihood) {
    return likelihood.band().label().replace('-', ' ')
        + " ("
        + likelihood.band().low()
        + "–"
        + likelihood.band().high()
        + " %)";
  }
}
