package kehys.voice;

import kehys.text.Span;

/**
 * Widens the words that name a source to the whole name: what was found may be "Marr" or
 * "minister", what a reader would underline is "Denise Marr" and "the finance minister Denise
 * Marr". Only names, offices and articles that stand right beside are taken in, never a cue.
 */
final class Extent {
  private static final int NONE = -1;

  private final Scene scene;
  private final SentenceWords words;
  private final NameWords names;

  Extent(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.names = new NameWords(scene);
  }

  /** The whole name that a stretch of the sentence is part of. */
  Span of(Span source) {
    int first = first(source);
    int last = first < 0 ? NONE : last(first, source);
    if (last < 0) {
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
    return NONE;
  }

  private int last(int first, Span source) {
    int last = NONE;
    for (int word = first; word < words.size() && words.start(word) < source.end(); word++) {
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
    if (!scene.has(word - 1) || !names.beside(word - 1, word)) {
      return NONE;
    }
    // "Iran's ministry": the apostrophe parts two words.
    boolean possessive =
        word > 1 && words.is(word - 1, "s") && names.oneSignApart(word - 2, word - 1);
    int owner = possessive ? word - 2 : word - 1;
    return names.belongs(owner) ? owner : NONE;
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
    if (names.inside(word)) {
      next += scene.has(next + 1) && names.article(next + 1) ? 2 : 1;
    }
    boolean part =
        scene.has(next) && (scene.capital(next) || names.hyphened(next) || names.genitive(next));
    boolean named = (part && names.names(next)) || names.written(next);
    return named && names.beside(next - 1, next) ? next : NONE;
  }

  /** With the article, also where one more word stands between: "the ruling party". */
  private int article(int first) {
    if (is(first - 1, first)) {
      return first - 1;
    }
    boolean described =
        scene.has(first - 1) && !scene.cue(first - 1) && names.beside(first - 1, first);
    return described && !names.binds(first - 1) && is(first - 2, first - 1) ? first - 2 : first;
  }

  private boolean is(int article, int word) {
    return scene.has(article) && names.opening(article) && names.beside(article, word);
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
