package kehys.voice;

import java.util.Map;
import java.util.Set;

/** The words of one set by their language. */
final class SetsByLanguage {
  private static final WordSet NONE = WordSet.of();

  private final Map<String, WordSet> sets;

  SetsByLanguage(Map<String, WordSet> sets) {
    this.sets = sets;
  }

  /** The words of a language, none where it has no such set. */
  WordSet in(String lang) {
    return sets.getOrDefault(lang, NONE);
  }

  /** The languages that have words of this set. */
  Set<String> languages() {
    return sets.keySet();
  }
}
