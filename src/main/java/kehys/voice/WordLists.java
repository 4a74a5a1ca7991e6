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
      read(lang);
    }
  }

  private WordLists() {}

  /**
   * The rows of a set stand together, so that it is looked up once. No lambdas: all wait for it.
   */
  private static void read(String lang) {
    String set = "";
    List<String> words = List.of();
    for (String row : LexiconFiles.rows(lang, "words")) {
      int comma = row.indexOf(',');
      if (comma != set.length() || !row.startsWith(set)) {
        set = row.substring(0, comma);
        words = words(set, lang);
      }
      words.add(row.substring(comma + 1));
    }
  }

  private static List<String> words(String set, String lang) {
    Map<String, List<String>> languages = SETS.get(set);
    if (languages == null) {
      languages = new LinkedHashMap<>();
      SETS.put(set, languages);
    }
    List<String> words = new ArrayList<>();
    languages.put(lang, words);
    return words;
  }

  /**
   * The words of a set in whatever language.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static WordSet everywhere(String set) {
    return WordSet.of(parts(set).toArray(new String[0]));
  }

  /**
   * The words of a set by their language; a language without any has an empty set.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static SetsByLanguage by(String set) {
    Map<String, WordSet> sets = new HashMap<>();
    for (Map.Entry<String, List<String>> one : partsBy(set).entrySet()) {
      sets.put(one.getKey(), WordSet.of(one.getValue().toArray(new String[0])));
    }
    return new SetsByLanguage(sets);
  }

  /**
   * What a set has of words, in whatever language: endings or stems, each once.
   *
   * @throws IllegalArgumentException when no language has such a set
   */
  static List<String> parts(String set) {
    Set<String> parts = new LinkedHashSet<>();
    for (List<String> words : partsBy(set).values()) {
      parts.addAll(words);
    }
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
