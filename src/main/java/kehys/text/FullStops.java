package kehys.text;

/** Says how readily a single full stop ends a sentence, from the word before it. */
final class FullStops {
  /** An abbreviation that leaves out all vowels has hardly more letters. */
  private static final int LONGEST_WITHOUT_VOWELS = 4;

  private static final String VOWELS = "aeiouyåäöæøüéèêàâîïôûœаеёиоуыэюя";

  private final CharSequence text;
  private final Language language;
  private final Abbreviations abbreviations;

  FullStops(CharSequence text, Language language) {
    this.text = text;
    this.language = language;
    this.abbreviations = language.abbreviations();
  }

  /**
   * @param sentence where the sentence starts
   * @param firstWord where its first word starts
   * @param stop the place of the full stop
   * @param following what follows it
   */
  Ending ending(int sentence, int firstWord, int stop, Following following) {
    int start = Words.startOfToken(text, sentence, stop);
    if (start == stop || isDegree(sentence, start)) {
      return Ending.ALWAYS;
    }
    String word = withoutElision(Words.plain(text, start, stop));
    if (start == firstWord && isEnumerator(word)) {
      return Ending.NEVER;
    }
    if (Numerals.isNumber(word)) {
      return afterNumber(word, sentence, start, following);
    }
    if (abbreviations.isUnit(word) && isBehindNumber(sentence, start)) {
      return Ending.OFTEN;
    }
    if (abbreviations.goesBeforeNumbers(word) && following.isCount()) {
      return Ending.NEVER;
    }
    return afterWord(word, sentence, start);
  }

  /** The letter of {@code 12 °C} is no initial. */
  private boolean isDegree(int sentence, int start) {
    return start > sentence && text.charAt(start - 1) == '°';
  }

  /** {@code art} of {@code l'art}. */
  private static String withoutElision(String word) {
    int apostrophe = word.indexOf('\'');
    boolean elided = apostrophe == 1 || (apostrophe == 2 && word.startsWith("qu"));
    return elided ? word.substring(apostrophe + 1) : word;
  }

  /** A sentence of nothing but a number or a letter does not exist: it counts what follows. */
  private static boolean isEnumerator(String word) {
    return Numerals.isNumber(word) || Numerals.isRoman(word) || isInitials(word);
  }

  private Ending afterNumber(String number, int sentence, int start, Following following) {
    if (!Numerals.isSmall(number)) {
      return Ending.ALWAYS;
    }
    boolean yearFollows = following.isNumber() && isBehindDay(sentence, start);
    if (yearFollows || following.isDatePart() || language.isCounted(following.word())) {
      return Ending.NEVER;
    }
    String before = Words.before(text, sentence, start);
    return language.goesBeforeOrdinals(before) ? Ending.RARELY : Ending.ALWAYS;
  }

  /** The month of a date with numbers has a number and a full stop before it. */
  private boolean isBehindDay(int sentence, int start) {
    int end = endOfPart(sentence, start);
    return end > sentence && Character.isDigit(text.charAt(end - 1));
  }

  private boolean isBehindNumber(int sentence, int start) {
    int at = start;
    int lowest = Math.max(sentence, start - 2);
    while (at > lowest && Marks.isWhite(text.charAt(at - 1))) {
      at--;
    }
    return at > sentence && Character.isDigit(text.charAt(at - 1));
  }

  private Ending afterWord(String word, int sentence, int start) {
    Ending joined = afterJoined(word, sentence, start);
    if (joined != Ending.ALWAYS) {
      return joined;
    }
    Ending known = abbreviations.ending(word);
    if (known != Ending.ALWAYS) {
      return known;
    }
    if (Numerals.isRoman(word) && word.length() > 1) {
      return language.dotsOrdinals() ? Ending.RARELY : Ending.ALWAYS;
    }
    if (isInitials(word) || (lacksVowels(word) && !abbreviations.isWord(word))) {
      return Ending.RARELY;
    }
    return afterCompound(word);
  }

  /** Two abbreviations in one word, {@code Gen.-Lt} or {@code tekn.tri}, but not a site's name. */
  private Ending afterCompound(String word) {
    int dot = word.indexOf('.');
    if (dot < 0 || abbreviations.ending(word.substring(0, dot)) == Ending.ALWAYS) {
      return Ending.ALWAYS;
    }
    int last = Math.max(word.lastIndexOf('.'), word.lastIndexOf('-'));
    return abbreviations.ending(word.substring(last + 1));
  }

  /** Abbreviations in parts, {@code z. B.} or {@code и т. д.}: up to two words before this one. */
  private Ending afterJoined(String word, int sentence, int start) {
    String joined = word;
    Ending ending = Ending.ALWAYS;
    int first = start;
    for (int parts = 1; parts < 3; parts++) {
      int end = endOfPart(sentence, first);
      int part = end < 0 ? end : Words.startOfToken(text, sentence, end);
      if (part == end) {
        return ending;
      }
      joined = Words.plain(text, part, end) + "." + joined;
      Ending longer = abbreviations.ending(joined);
      ending = longer == Ending.ALWAYS ? ending : longer;
      first = part;
    }
    return ending;
  }

  /** The place of the full stop before this word, or -1. */
  private int endOfPart(int sentence, int start) {
    int at = start;
    int lowest = Math.max(sentence, start - 2);
    while (at > lowest && Marks.isWhite(text.charAt(at - 1))) {
      at--;
    }
    return at < start && at > sentence && text.charAt(at - 1) == '.' ? at - 1 : -1;
  }

  /** One letter, or several with stops or hyphens between them: {@code J}, {@code J.-P}. */
  private static boolean isInitials(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean separates = c == '.' || c == '-';
      if (!separates && (letter || !Character.isLetter(c))) {
        return false;
      }
      letter = !separates;
    }
    return letter;
  }

  private static boolean lacksVowels(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean capital = i > 0 && !Character.isLowerCase(c);
      if (capital || VOWELS.indexOf(Character.toLowerCase(c)) >= 0) {
        return false;
      }
    }
    return word.length() <= LONGEST_WITHOUT_VOWELS;
  }
}
