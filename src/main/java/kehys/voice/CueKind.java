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

  /** What is told with these has a subject behind it more often than an object. */
  boolean tells() {
    return this == SAY || this == CLAIM || this == ESTIMATE;
  }

  /** Whether it says what a source thinks of somebody. */
  boolean judges() {
    return this == PRAISE || this == ACCUSE;
  }

  /** The kind of this name in a lexicon. */
  static CueKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
