package kehys.voice;

import java.util.Optional;

/**
 * Whose word a sentence is that credits nobody: the last voice's, as long as its speech runs on.
 */
final class Continuation {
  /**
   * After so many sentences of the narrator, a bare quotation has no speaker that is clearly meant.
   */
  private static final int FORGOTTEN = 3;

  private final SentenceWords words;
  private final String lang;
  private final Speech speech = new Speech();
  private Optional<Voice> last = Optional.empty();

  /** Sentences of the narrator since then. */
  private int silence;

  Continuation(SentenceWords words, String lang) {
    this.words = words;
    this.lang = lang;
  }

  /** The last voice, where it runs on in this sentence, which may be a line of dialogue. */
  Optional<Voice> in(String sentence, Quotation quotation, boolean line) {
    if (last.isEmpty()) {
      return last;
    }
    boolean goesOn =
        (silence < FORGOTTEN && (line || quoted(sentence, quotation)))
            || speech.runsOn(words, quotation, lang);
    return goesOn ? last.map(Voice::runningOn) : Optional.empty();
  }

  private boolean quoted(String sentence, Quotation quotation) {
    return goesOn(sentence, quotation) || quotation.whole() || mood(quotation) || told();
  }

  /** Whether more than the mark that closes it is left of a quotation. */
  private static boolean goesOn(String sentence, Quotation quotation) {
    return quotation.openBefore()
        && (quotation.quoted().isEmpty()
            || quotation.quoted().get(0).of(sentence).chars().anyMatch(Character::isLetter));
  }

  /** "Отмечается, что", "on a appris que". */
  private boolean told() {
    return Impersonal.runsOn(words) || Learnt.runsOn(words);
  }

  private boolean mood(Quotation quotation) {
    return lang.equals("de") && Mood.reported(words, quotation, silence == 0);
  }

  /** Takes note of a sentence that was read, and of its voice. */
  void after(String sentence, Optional<Voice> voice) {
    speech.after(sentence, voice);
    silence = voice.isPresent() ? 0 : silence + 1;
    last = voice.or(() -> last);
  }
}
