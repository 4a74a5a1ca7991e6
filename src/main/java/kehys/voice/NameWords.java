package kehys.voice;

import java.util.List;
import kehys.data.Attribution;

/** What a word of a sentence can be to a name beside it: part of it, or what binds its parts. */
final class NameWords {
  private static final WordSet ARTICLES = WordLists.everywhere("name-articles");

  private static final WordSet SWEDISH_ARTICLES = WordLists.everywhere("swedish-articles");

  /** Titles that end with a stop. */
  private static final WordSet TITLES = WordLists.everywhere("abbreviated-titles");

  private static final int LONG = 5;

  private static final List<String> GENITIVES = WordLists.parts("genitive-endings");

  private final Scene scene;
  private final SentenceWords words;

  NameWords(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a word is an article or a possessive. */
  boolean article(int word) {
    return ARTICLES.has(words, word);
  }

  /** The same in the sentence's own language, where it can open a name. */
  boolean opening(int word) {
    boolean swedish = scene.cast().lang().equals("sv");
    return (swedish ? SWEDISH_ARTICLES : ARTICLES).has(words, word);
  }

  /** Whether a word binds an office to its body or place. */
  boolean binds(int word) {
    return OfficePrepositions.has(words, word);
  }

  /** Whether a word is the genitive of "губернатор области", where nothing else follows. */
  boolean genitive(int word) {
    boolean last = !scene.joined(word, word + 1) || scene.cue(word + 1);
    return last
        && scene.cast().lang().equals("ru")
        && words.length(word) >= LONG
        && !scene.capital(word - 1)
        && scene.source(word - 1)
        && words.endsWith(word, GENITIVES);
  }

  /** Whether a word is what the service before it has written: "a CIA assessment". */
  boolean written(int word) {
    return DocumentWord.WRITTEN.has(words, word)
        && !Mentions.verbAt(scene.mentions(), word)
        && scene
            .sourceAt(word - 1)
            .filter(one -> one.sourceType() == Attribution.INTELLIGENCE)
            .isPresent();
  }

  /** Whether a hyphen ties a word to the one before: "Ha-eun", "ay-johtaja". */
  boolean hyphened(int word) {
    return words.start(word) == words.end(word - 1) + 1 && words.between(word - 1, word, '-');
  }

  /** Whether a small word inside a name stands behind: "von", or "of" of an office. */
  boolean inside(int word) {
    return scene.has(word + 1)
        && beside(word, word + 1)
        && (OfficePrepositions.has(words, word + 1)
            || (NameParticles.has(words, word + 1) && scene.capital(word)));
  }

  /** Whether a word before a name is another name, or an office. */
  boolean belongs(int word) {
    return names(word)
        && (scene.source(word)
            || (scene.capital(word) && !opens(word))
            || hyphened(word + 1)
            || HomeAdjectives.has(scene, word));
  }

  /** The first word of a sentence has a capital whatever it is. */
  private boolean opens(int word) {
    return word == 0 && (Openers.has(words, 0) || !(scene.capital(1) || owner()));
  }

  /** "Iran's", "Kanadan": whose ministry it is. */
  private boolean owner() {
    boolean illative = words.length(0) > 3 && words.endsWith(0, "n") && twin();
    boolean finnish = scene.cast().lang().equals("fi");
    return words.is(1, "s") || (finnish && words.endsWith(0, "n") && !illative);
  }

  /** Whether the two letters before the last are the same: "Helsinkiin". */
  private boolean twin() {
    int end = words.lastLetter(0);
    return words.letters()[end - 2] == words.letters()[end - 3];
  }

  /** Whether a word can be part of a name: no cue, day, month or article is. */
  boolean names(int word) {
    return !scene.cue(word) && !CalendarNames.has(words, word) && !ARTICLES.has(words, word);
  }

  /** Whether one sign stands between two words. */
  boolean oneSignApart(int before, int after) {
    return words.start(after) == words.end(before) + 1;
  }

  /** A full stop parts sentences, unless it is that of an initial. */
  boolean beside(int before, int after) {
    boolean initial = words.length(before) == 1 || TITLES.has(words, before);
    // A dash between blanks parts what a hyphen would join.
    boolean close = words.start(after) - words.end(before) <= 2;
    return close && scene.joined(before, after) && (initial || !words.between(before, after, '.'));
  }
}
