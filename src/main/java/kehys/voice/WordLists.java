package kehys.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small words that rules ask for, by the names of their sets in the files {@code words.csv}:
 * articles, prepositions, endings. All are read once, when the first is asked for.
 */
final class WordLists {
  /** The languages that have a lexicon: a jar does not list its folders. */
  static final List<String> LANGUAGES = List.of("de", "en", "fi", "fr", "ru", "sv");

  /** The words of each set by their language. */
  private static final Map<String, Map<String, List<String>>> SETS = new HashMap<>();

  static {
    for (String lang : LANGUAGES) {
      for (String row : LexiconFiles.rows(lang, "words")) {
        int comma = row.indexOf(',');
        SETS.computeIfAbsent(row.substring(0, comma), set -> new LinkedHashMap<>())
            .computeIfAbsent(lang, first -> new ArrayList<>())
            .add(row.substring(comma + 1));
      }
    }
  }

  private WordLists() {}

  /**
   * The words of a set in whatever language.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static WordSet everywhere(String set) {
    return WordSet.of(parts(set).toArray(String[]::new));
  }

  /**
   * The words of a set by their language; a language without any has no entry.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static Map<String, WordSet> by(String set) {
    Map<String, WordSet> sets = new HashMap<>();
    partsBy(set).forEach((lang, words) -> sets.put(lang, WordSet.of(words.toArray(String[]::new))));
    return sets;
  }

  /**
   * What a set has of words, in whatever language: endings or stems, each once.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static List<String> parts(String set) {
    Set<String> parts = new LinkedHashSet<>();
    partsBy(set).values().forEach(parts::addAll);
    return List.copyOf(parts);
  }

  /**
   * The same by language.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static Map<String, List<String>> partsBy(String set) {
    Map<String, List<String>> parts = SETS.get(set);
    if (parts == null) {
      throw new IllegalArgumentException(
          "expected a set '" + set + "' in a words.csv of the lexicons, found none");
    }
    return parts;
  }
}
