package kehys.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kehys.text.Shown;
import kehys.text.Span;

/**
 * Shares n-grams out to words: a character n-gram to the word it lies in, a word to itself, a pair
 * of words to both by halves.
 */
final class WordShares {
  private final Ngrams pairs;
  private final Ngrams singles;
  private final String text;
  private final Places places = new Places();
  private final CodePoints points = new CodePoints();

  /**
   * Shares of one sentence.
   *
   * @param pairs hashes as the featurizer does
   * @param singles hashes the same, but no pairs of words
   */
  WordShares(Ngrams pairs, Ngrams singles, String text) {
    this.pairs = pairs;
    this.singles = singles;
    this.text = text;
  }

  Shares words() {
    Shares shares = new Shares();
    List<Span> words = words(text);
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).of(text);
      Map<Integer, Integer> single = counted(word, this::single);
      shares.add(words.get(i), single, 1);
      Map<Integer, Integer> pair = counted(before + " " + word, this::pair);
      if (i > 0) {
        subtract(pair, counted(before, this::pair));
      }
      subtract(pair, single);
      shares.add(words.get(i), pair, i > 0 ? 0.5 : 1);
      if (i > 0) {
        shares.add(words.get(i - 1), pair, 0.5);
      }
      before = word;
    }
    return shares;
  }

  private void pair(CodePoints read, Places into) {
    pairs.words(read, Namespace.WORD, into);
  }

  private void single(CodePoints read, Places into) {
    singles.words(read, Namespace.WORD, into);
  }

  Shares characters() {
    Shares shares = new Shares();
    for (Span run : unspaced(text)) {
      shares.add(run, counted(run.of(text), pairs::characters), 1);
    }
    return shares;
  }

  private Map<Integer, Integer> counted(String part, BiConsumer<CodePoints, Places> how) {
    points.read(part);
    how.accept(points, places);
    return drained(places);
  }

  /** How often each place was told; the buffer is empty then. */
  static Map<Integer, Integer> drained(Places places) {
    Map<Integer, Integer> drained = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      drained.merge(places.all()[i], 1, Integer::sum);
    }
    places.clear();
    return drained;
  }

  private static void subtract(Map<Integer, Integer> from, Map<Integer, Integer> what) {
    what.forEach((place, count) -> from.merge(place, -count, Integer::sum));
    from.values().removeIf(count -> count == 0);
  }

  /** Stretches of letters and digits, and every other mark for itself. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (Span run : unspaced(text)) {
      for (int at = run.start(); at < run.end(); ) {
        int end = endOfWord(text, at, run.end());
        words.add(new Span(at, end));
        at = end;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int start, int most) {
    int end = start;
    while (end < most && isPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end == start ? start + Character.charCount(text.codePointAt(start)) : end;
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point) || Shown.isHidden(point);
  }

  private static List<Span> unspaced(String text) {
    return Stretches.of(text, unit -> !CodePoints.isSpace(unit));
  }
}
