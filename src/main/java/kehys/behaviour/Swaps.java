package kehys.behaviour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of one language and kind, and what is put for them. */
final class Swaps {
  private static final Map<Key, Swaps> READ = new ConcurrentHashMap<>();

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Pattern pattern;

  /** Which column of the file is put for which. */
  enum Way {
    FORTH,
    BACK,
    BOTH
  }

  private record Key(String lang, String kind, Way way) {}

  private Swaps(Key key) {
    List<SwapFile.Row> rows = SwapFile.of(key.lang()).rows(key.kind());
    if (key.way() != Way.BACK) {
      rows.forEach(row -> words.putIfAbsent(row.from(), row.to()));
    }
    if (key.way() != Way.FORTH) {
      rows.forEach(row -> words.putIfAbsent(row.to(), row.from()));
    }
    pattern = WholeWords.pattern(List.copyOf(words.keySet()));
  }

  /** The words of a kind; read once. */
  static Swaps of(String lang, String kind, Way way) {
    return READ.computeIfAbsent(new Key(lang, kind, way), Swaps::new);
  }

  /**
   * States for each other. Beside a word of the kind {@code guard} their names may be part of a
   * longer one, or say what kind of outlet it is: such sentences have no swap.
   */
  static Optional<String> states(String sentence, String lang) {
    boolean guarded = of(lang, "guard", Way.FORTH).pattern.matcher(sentence).find();
    return guarded ? Optional.empty() : of(lang, "state", Way.BOTH).all(sentence);
  }

  /** The sentence with every such word changed. */
  Optional<String> all(String sentence) {
    return Optional.of(
        pattern.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(other(found))));
  }

  /**
   * The sentence with the first such word changed that stands in a fit place.
   *
   * @param fits what stands before the word, and what behind it
   */
  Optional<String> first(String sentence, BiPredicate<String, String> fits) {
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      String before = sentence.substring(0, matcher.start());
      String after = sentence.substring(matcher.end());
      if (fits.test(before, after)) {
        return Optional.of(before + other(matcher.toMatchResult()) + after);
      }
    }
    return Optional.empty();
  }

  /** A word that is written small in the file keeps the case in which it was found. */
  private String other(MatchResult found) {
    String word = found.group().replace('’', '\'');
    String known = words.get(word);
    if (known != null) {
      return found.start() == 0 ? WholeWords.capital(known) : known;
    }
    String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    return WholeWords.capital(words.getOrDefault(small, word));
  }
}
