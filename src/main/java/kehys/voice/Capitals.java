package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.text.Shown;
import kehys.text.Span;

/**
 * What the capitals of a sentence tell of names. At its start, behind a mark that begins another
 * one, and in titles with capitals throughout they tell nothing; in German, where every noun has
 * one, only two side by side do.
 */
final class Capitals {
  private static final SetsByLanguage PREPOSITIONS = WordLists.by("place-prepositions");

  private static final List<String> FINNISH_ENDINGS = WordLists.parts("local-endings");

  /** Marks that a name can have inside. */
  private static final String JOINTS = "-:'\u2019\u2010\u2011.";

  private static final String BEGINNINGS = ".!?:\"\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014-(";

  private static final int SHORT = 3;

  private static final WordSet SMALL_IN_TITLES = WordLists.everywhere("small-in-titles");

  private final String sentence;
  private final String lang;
  private final boolean nouns;
  private final boolean title;

  Capitals(String sentence, String lang) {
    this.sentence = sentence;
    this.lang = lang;
    this.nouns = lang.equals("de");
    this.title = !nouns && isTitle(sentence);
  }

  /** No word without a capital but for short ones, and several with one. */
  private static boolean isTitle(String sentence) {
    int capitals = 0;
    SentenceWords words = new SentenceWords(sentence);
    for (int i = 0; i < words.size(); i++) {
      Span word = words.span(i);
      boolean counts = word.start() > 0 && word.length() > SHORT;
      boolean capital = Character.isUpperCase(sentence.charAt(word.start()));
      if (counts && !capital && !SMALL_IN_TITLES.has(word.of(sentence))) {
        return false;
      }
      capitals += counts && capital ? 1 : 0;
    }
    return capitals > SHORT;
  }

  /** Words in this stretch that are names, with all that a joint ties to them. */
  List<Span> names(int from, int to) {
    List<Span> names = new ArrayList<>();
    Span before = new Span(from, from);
    boolean pending = false;
    for (int start = from; start < to; start++) {
      if (Character.isLetter(sentence.charAt(start))) {
        Span word = new Span(start, endOfWord(start, to));
        boolean capital = isName(word);
        boolean beside = capital && pending && adjacent(before, word);
        if (beside && nouns && (names.isEmpty() || !names.get(names.size() - 1).equals(before))) {
          names.add(before);
        }
        if (capital && (!nouns || beside || acronym(word))) {
          names.add(word);
        }
        pending = capital;
        before = word;
        start = word.end();
      }
    }
    return names;
  }

  private boolean adjacent(Span before, Span word) {
    return sentence.substring(before.end(), word.start()).isBlank();
  }

  private int endOfWord(int start, int to) {
    int end = start + 1;
    while (end < to && (part(end) || joint(end, to))) {
      end++;
    }
    return end;
  }

  private boolean part(int at) {
    return Character.isLetterOrDigit(sentence.charAt(at))
        || Shown.isHidden(sentence.charAt(at))
        || Character.getType(sentence.charAt(at)) == Character.NON_SPACING_MARK;
  }

  private boolean joint(int at, int to) {
    return JOINTS.indexOf(sentence.charAt(at)) >= 0 && at + 1 < to && part(at + 1);
  }

  private boolean isName(Span word) {
    boolean initial = word.end() < sentence.length() && sentence.charAt(word.end()) == '.';
    if (title || (word.length() == 1 && !initial)) {
      return false;
    }
    return begins(word) ? acronym(word) || inner(word) : capital(word) || inner(word);
  }

  private boolean capital(Span word) {
    return Character.isUpperCase(sentence.charAt(word.start()));
  }

  /** Two capitals at its head. */
  private boolean acronym(Span word) {
    return word.length() > 1
        && capital(word)
        && Character.isUpperCase(sentence.charAt(word.start() + 1));
  }

  /** A capital behind a joint. */
  private boolean inner(Span word) {
    for (int at = word.start() + 1; at < word.end() && !nouns; at++) {
      boolean joined = JOINTS.indexOf(sentence.charAt(at - 1)) >= 0;
      if (joined && Character.isUpperCase(sentence.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands where any word has a capital. */
  private boolean begins(Span word) {
    int at = word.start() - 1;
    while (at >= 0 && Character.isWhitespace(sentence.charAt(at))) {
      at--;
    }
    return at < 0 || BEGINNINGS.indexOf(sentence.charAt(at)) >= 0;
  }

  /** Whether a preposition before it, or its ending, makes it a place. */
  boolean isPlace(Span name) {
    int end = name.start();
    while (end > 0 && sentence.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
      start--;
    }
    String before = sentence.substring(start, end).toLowerCase(Locale.ROOT);
    String itself = name.of(sentence);
    return PREPOSITIONS.in(lang).has(before)
        || (lang.equals("fi") && FINNISH_ENDINGS.stream().anyMatch(itself::endsWith));
  }
}
