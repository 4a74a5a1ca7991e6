package kehys.voice;

import java.util.List;

/** French forms of verbs that are something else: "une annonce", "informé, le procureur ouvre". */
final class FrenchForms {
  private static final List<String> PARTICIPLES = WordLists.parts("bare-participle-endings");

  /** An auxiliary, in English an article. */
  private static final String HAS = "a";

  private static final WordSet WHOSE = WordLists.everywhere("noun-genitives");

  /** "Cité par Tass", "informé que". */
  private static final WordSet BEHIND = WordLists.everywhere("behind-told-participle");

  private final Scene scene;
  private final SentenceWords words;

  FrenchForms(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a cue is a noun, or says only how somebody was who then did something. */
  boolean holds(Mention cue) {
    boolean one = scene.cast().lang().equals("fr") && cue.first() == cue.last();
    return one && (noun(cue.first()) || participle(cue.first()));
  }

  private boolean noun(int word) {
    // "Une note du ministère" is somebody's.
    boolean whose = WHOSE.has(words, word + 1);
    return word > 0
        && !whose
        && !words.is(word - 1, HAS)
        && NounDeterminers.has(words, word - 1)
        && scene.joined(word - 1, word);
  }

  private boolean participle(int word) {
    return word == 0
        && words.endsWith(0, PARTICIPLES)
        && scene.has(1)
        && !BEHIND.has(words, 1)
        && closed();
  }

  /** "Informé de la fuite, ": no "que" tells what he was informed of. */
  private boolean closed() {
    int word = 0;
    while (scene.has(word + 1) && scene.joined(word, word + 1) && !BEHIND.has(words, word)) {
      word++;
    }
    return scene.has(word + 1) && words.between(word, word + 1, ',') && !BEHIND.has(words, word);
  }
}
