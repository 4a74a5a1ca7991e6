package kehys.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What cutting sentences needs to know of a language.
 *
 * <p>Files {@code words/LANG.txt} hold words in small letters: {@code :starters} often begin
 * sentences and are hardly ever part of a name; {@code :counted}, months and other nouns, follow an
 * ordinal number that is written with a full stop; {@code :continuers} go with the abbreviation
 * before them; {@code :ordinals} stand before an ordinal number that is written with a full stop;
 * {@code :reporting} are verbs of a reporting clause that begins with a name; {@code :exclaimed}
 * are names that end in an exclamation mark.
 */
final class Language {
  private static final List<String> NAMES = List.of("fi", "en", "de", "sv", "ru", "fr");

  /** A run reads articles in one language or two; reading the lists of all would delay it. */
  private static final Map<String, Language> READ = new ConcurrentHashMap<>();

  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> counted;
  private final Set<String> continuers;
  private final Set<String> ordinals;
  private final Set<String> reporting;
  private final Set<String> exclaimed;

  private Language(List<String> names) {
    List<WordLists> words = names.stream().map(Language::words).toList();
    abbreviations = new Abbreviations(names);
    starters = union(words, "starters");
    counted = union(words, "counted");
    continuers = union(words, "continuers");
    ordinals = union(words, "ordinals");
    reporting = union(words, "reporting");
    exclaimed = union(words, "exclaimed");
  }

  /** The language of a tag such as {@code fi}; the union of all when it is none of them. */
  static Language of(String tag) {
    String name = NAMES.contains(tag) ? tag : Origin.UNKNOWN_LANGUAGE;
    Language known = READ.get(name);
    return known != null ? known : READ.computeIfAbsent(name, Language::read);
  }

  private static Language read(String name) {
    if (NAMES.contains(name)) {
      return new Language(List.of(name));
    }
    Language any = new Language(NAMES);
    any.abbreviations.remove(any.starters);
    return any;
  }

  private static WordLists words(String name) {
    return WordLists.read("words/" + name + ".txt");
  }

  private static Set<String> union(List<WordLists> words, String list) {
    Set<String> union = new HashSet<>();
    words.forEach(lists -> union.addAll(lists.list(list)));
    return union;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Whether a word with a capital begins a sentence rather than a name. */
  boolean isStarter(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (starters.contains(lower)) {
      return true;
    }
    int elided = lower.indexOf('\'');
    return elided > 0 && starters.contains(lower.substring(0, elided + 1));
  }

  /** Whether a number with a full stop before this word is an ordinal: {@code 3. Mai}. */
  boolean isCounted(String word) {
    return counted.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isContinuer(String word) {
    return continuers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether ordinal numbers are written with a full stop before a capital. */
  boolean dotsOrdinals() {
    return !ordinals.isEmpty();
  }

  boolean goesBeforeOrdinals(String word) {
    return ordinals.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isReporting(String word) {
    return reporting.contains(word);
  }

  boolean isExclaimed(String word) {
    return exclaimed.contains(word.toLowerCase(Locale.ROOT));
  }
}
