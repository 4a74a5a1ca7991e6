package kehys.voice;

import java.util.Optional;

/** Speech that a colon opened without quotation marks: it runs on where somebody says "I". */
final class Speech {
  private static final SetsByLanguage FIRST_PERSON = WordLists.by("first-person");

  private boolean open;

  /** Takes note of a sentence that was read. */
  void after(String sentence, Optional<Voice> voice) {
    if (voice.isEmpty() || voice.orElseThrow().inherited()) {
      return;
    }
    open = voice.flatMap(Voice::cue).filter(cue -> colon(sentence, cue.end())).isPresent();
  }

  private static boolean colon(String sentence, int from) {
    int colon = sentence.indexOf(": ", from);
    return colon >= 0
        && colon + 2 < sentence.length()
        && Character.isLetter(sentence.charAt(colon + 2));
  }

  /** Whether a sentence goes on with it. */
  boolean runsOn(SentenceWords words, Quotation quotation, String lang) {
    if (!open) {
      return false;
    }
    WordSet persons = FIRST_PERSON.in(lang);
    for (int word = 0; word < words.size(); word++) {
      if (persons.has(words, word) && !quotation.covers(words.start(word), words.end(word))) {
        return true;
      }
    }
    return false;
  }
}
