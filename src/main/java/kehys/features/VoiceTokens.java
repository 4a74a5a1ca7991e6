package kehys.features;

import java.util.List;
import java.util.function.Consumer;
import kehys.text.Kind;
import kehys.text.Sentence;
import kehys.voice.Heard;
import kehys.voice.Mention;
import kehys.voice.Reading;
import kehys.voice.Voice;

/**
 * What is known of a sentence beside its words, as tokens in their order: where it stands, whom it
 * credits, how much is quoted, and each form of the lexicon by its meaning. The same in every
 * language. Brackets keep them apart from words.
 */
final class VoiceTokens {
  private static final int LAST_PLACE = 8;

  /** So many forms say what a sentence is about; a list of a hundred says no more. */
  private static final int MOST_MENTIONS = 24;

  private VoiceTokens() {}

  static void of(Reading reading, int sentence, Consumer<String> into) {
    Heard heard = reading.heard().get(sentence);
    place(reading.document().sentences(), sentence, into);
    into.accept(voice("voice", heard));
    heard.voice().ifPresent(voice -> into.accept("⟨rule " + voice.rule().name() + "⟩"));
    if (sentence > 0) {
      into.accept(voice("before", reading.heard().get(sentence - 1)));
    }
    into.accept("⟨quotation " + VoiceFeatures.code(heard.quotation()) + "⟩");
    heard.mentions().stream()
        .limit(MOST_MENTIONS)
        .map(Mention::entry)
        .forEach(entry -> into.accept("⟨" + VoiceFeatures.name(entry) + "⟩"));
  }

  /** Whether it is such a token and no piece: a mark alone is a piece of one character. */
  static boolean is(String piece) {
    return piece.length() > 1 && piece.charAt(0) == '⟨';
  }

  private static void place(List<Sentence> all, int sentence, Consumer<String> into) {
    into.accept("⟨place " + Math.min(sentence, LAST_PLACE) + "⟩");
    if (all.get(sentence).kind() == Kind.HEADLINE) {
      into.accept("⟨headline⟩");
    }
  }

  private static String voice(String whose, Heard heard) {
    return "⟨"
        + whose
        + " "
        + heard.voice().map(Voice::type).map(type -> type.label()).orElse("none")
        + "⟩";
  }
}
