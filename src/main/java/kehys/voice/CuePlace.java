package kehys.voice;

import java.util.Locale;

/** Where the source stands that a cue belongs to. */
public enum CuePlace {
  /** A verb: its source stands before it or, inverted, after it. */
  VERB,
  /** A particle before its source: "according to", "laut". */
  BEFORE,
  /** A particle after its source: "mukaan", "zufolge". */
  AFTER,
  /** A noun: "statement", "raportti". */
  NOUN;

  /** The place of this name in a lexicon. */
  static CuePlace of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
