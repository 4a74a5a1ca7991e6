package kehys.voice;

import java.util.Locale;

/** What a source does with its words. */
public enum CueKind {
  SAY,
  CLAIM,
  ESTIMATE,
  DENY,
  THREATEN,
  PRAISE,
  ACCUSE,
  ASK;

  /** The kind of this name in a lexicon. */
  static CueKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
