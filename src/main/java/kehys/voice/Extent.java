package kehys.voice;

import java.util.List;
import java.util.Map;
import kehys.text.Span;

/**
 * Widens the words that name a source to the whole name: what was found may be "Marr" or
 * "minister", what a reader would underline is "Denise Marr" and "the finance minister Denise
 * Marr". Only names, offices and articles that stand right beside are taken in, never a cue.
 */
final class Extent {
  private static final WordSet ARTICLES = WordLists.everywhere("name-articles");

  /** What binds an office to its body or place. */
  private static final WordSet OF = WordLists.everywhere("office-prepositions");

  private static final int NONE = -1;

  /** Small words inside a name: "Ursula von der Leyen", "Haji bin Rahim". */
  private static final WordSet INSIDE = WordLists.everywhere("name-particles");

  private static final WordSet SWEDISH_ARTICLES = WordLists.everywhere("swedish-articles");

  /** Endings of adjectives that tell whose somebody is: "сирийское агентство". */
  private static final Map<String, List<String>> HOMES = WordLists.partsBy("home-endings");

  /** Titles that end with a stop. */
  private static final WordSet TITLES = WordLists.everywhere("abbreviated-titles");

  private static final int LONG = 5;

  private static final List<String> GENITIVES = WordLists.parts("genitive-endings");

  private final Scene scene;
  private final SentenceWords words;

  Extent(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The whole name that a stretch of the sentence is part of. */
  Span of(Span source) {
    int first = first(source);
    int last = last(source);
    if (first < 0 || last < first) {
      return source;
    }
    int from = article(left(first));
    int to = right(last);
    return new Span(
        Math.min(source.start(), words.start(from)), Math.max(source.end(), ending(to)));
  }

  private int first(Span source) {
    for (int word = 0; word < words.size(); word++) {
      if (words.end(word) > source.start()) {
        return word;
      }
    }
    return -1;
  }

  private int last(Span source) {
    int last = -1;
    for (int word = 0; word < words.size() && words.start(word) < source.end(); word++) {
      last = word;
    }
    return last;
  }

  private int left(int first) {
    int at = first;
    int next = before(at);
    while (next >= 0) {
      at = next;
      next = before(at);
    }
    return at;
  }

  /** The word that a name goes on with to the left, or −1. */
  private int before(int word) {
    if (!scene.has(word - 1) || !beside(word - 1, word)) {
      return NONE;
    }
    // "Iran's ministry": the apostrophe parts two words.
    boolean possessive = word > 1 && words.is(word - 1, "s") && near(word - 2, word - 1);
    int owner = possessive ? word - 2 : word - 1;
    return belongs(owner) ? owner : NONE;
  }

  private int right(int last) {
    int at = last;
    int next = behind(at);
    while (next >= 0) {
      at = next;
      next = behind(at);
    }
    return at;
  }

  /** The word that a name goes on with to the right, or −1. */
  private int behind(int word) {
    int next = word + 1;
    if (inside(word)) {
      next += scene.has(next + 1) && ARTICLES.has(words, next + 1) ? 2 : 1;
    }
    boolean part = scene.has(next) && (scene.capital(next) || hyphened(next) || genitive(next));
    return part && beside(next - 1, next) && names(next) ? next : NONE;
  }

  /** Russian "губернатор области", where nothing else follows. */
  private boolean genitive(int word) {
    boolean last = !scene.has(word + 1) || !scene.joined(word, word + 1) || scene.cue(word + 1);
    return last
        && scene.cast().lang().equals("ru")
        && words.length(word) >= LONG
        && !scene.capital(word - 1)
        && scene.sourceAt(word - 1).isPresent()
        && words.endsWith(word, GENITIVES);
  }

  /** "Ha-eun", "ay-johtaja". */
  private boolean hyphened(int word) {
    return words.start(word) == words.end(word - 1) + 1 && words.between(word - 1, word, '-');
  }

  /** Whether a small word inside a name stands behind: "von", or "of" of an office. */
  private boolean inside(int word) {
    return scene.has(word + 1)
        && beside(word, word + 1)
        && (OF.has(words, word + 1) || (INSIDE.has(words, word + 1) && scene.capital(word)));
  }

  /** A word before a name: another name, or an office. */
  private boolean belongs(int word) {
    return names(word)
        && (scene.sourceAt(word).isPresent()
            || (scene.capital(word) && !opens(word))
            || hyphened(word + 1)
            || home(word));
  }

  private boolean home(int word) {
    return words.endsWith(word, HOMES.getOrDefault(scene.cast().lang(), List.of()));
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

  private boolean names(int word) {
    return !scene.cue(word) && !CalendarNames.has(words, word) && !ARTICLES.has(words, word);
  }

  /** With the article, also where one more word stands between: "the ruling party". */
  private int article(int first) {
    if (is(first - 1, first)) {
      return first - 1;
    }
    boolean described = scene.has(first - 1) && !scene.cue(first - 1) && beside(first - 1, first);
    return described && !OF.has(words, first - 1) && is(first - 2, first - 1) ? first - 2 : first;
  }

  private boolean is(int article, int word) {
    boolean swedish = scene.cast().lang().equals("sv");
    return scene.has(article)
        && (swedish ? SWEDISH_ARTICLES : ARTICLES).has(words, article)
        && beside(article, word);
  }

  private boolean near(int before, int after) {
    return words.start(after) == words.end(before) + 1;
  }

  /** A full stop parts sentences, unless it is that of an initial. */
  private boolean beside(int before, int after) {
    boolean initial = words.length(before) == 1 || TITLES.has(words, before);
    return scene.joined(before, after) && (initial || !words.between(before, after, '.'));
  }

  /** Where a word ends with the ending that a colon parts from it: "KCNA:n". */
  private int ending(int word) {
    int end = words.end(word);
    int at = end + 1;
    boolean colon =
        at < scene.sentence().length()
            && scene.sentence().charAt(end) == ':'
            && Character.isLowerCase(scene.sentence().charAt(at));
    while (colon
        && at < scene.sentence().length()
        && Character.isLowerCase(scene.sentence().charAt(at))) {
      at++;
    }
    return colon ? at : end;
  }
}
