package kehys.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of one language or of several.
 *
 * <p>Files {@code abbreviations/LANG.txt} hold lists: {@code :never}, {@code :rarely} and {@code
 * :often} say how readily the abbreviation ends a sentence, {@code :number} holds those that are
 * abbreviations only before a number, {@code :unit} those that are only behind one, {@code
 * :suffixes} how compounds end that rarely end a sentence, {@code :words} what has no vowel and is
 * no abbreviation. An entry that begins with a small letter also matches with a capital at the head
 * of a sentence, unless it is a single letter; spaces do not count.
 */
final class Abbreviations {
  private final Map<String, Ending> endings = new HashMap<>();
  private final Set<String> beforeNumbers = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /** Reads the abbreviations of these languages. */
  Abbreviations(List<String> languages) {
    for (String language : languages) {
      WordLists lists = WordLists.read("abbreviations/" + language + ".txt");
      lists.list("never").forEach(entry -> put(entry, Ending.NEVER));
      lists.list("rarely").forEach(entry -> put(entry, Ending.RARELY));
      lists.list("often").forEach(entry -> put(entry, Ending.OFTEN));
      lists.list("number").forEach(entry -> beforeNumbers.add(key(entry)));
      lists.list("unit").forEach(entry -> units.add(key(entry)));
      lists.list("suffixes").forEach(entry -> suffixes.add(key(entry)));
      words.addAll(lists.list("words"));
    }
  }

  /** Where languages differ, a word that may begin a sentence has to decide. */
  private void put(String entry, Ending ending) {
    endings.merge(key(entry), ending, (one, other) -> one == other ? one : Ending.RARELY);
  }

  private static String key(String entry) {
    String joined = entry.replace(" ", "");
    return joined.endsWith(".") ? joined.substring(0, joined.length() - 1) : joined;
  }

  /** Leaves out what is a word of its own in one of several languages. */
  void remove(Set<String> words) {
    endings.keySet().removeAll(words);
  }

  /**
   * How readily {@code word} and its stop end a sentence.
   *
   * @return {@code ALWAYS} when the word is no abbreviation known here
   */
  Ending ending(String word) {
    Ending exact = endings.get(word);
    if (exact != null) {
      return exact;
    }
    Ending within = endings.get(lower(word));
    return within != null ? within : compound(word);
  }

  private Ending compound(String word) {
    for (String suffix : suffixes) {
      if (word.endsWith(suffix)) {
        return Ending.RARELY;
      }
    }
    return Ending.ALWAYS;
  }

  boolean goesBeforeNumbers(String word) {
    return beforeNumbers.contains(word) || beforeNumbers.contains(lower(word));
  }

  /** Whether this looks like an abbreviation, having no vowel, and is a word all the same. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  boolean isUnit(String word) {
    return units.contains(word);
  }

  /**
   * The word as it stands within a sentence. A single capital is an initial and a word of capitals
   * an acronym, whatever their small letters abbreviate.
   */
  private static String lower(String word) {
    return word.length() < 2
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
