package kehys.voice;

import kehys.data.Attribution;
import kehys.data.Framing;

/** What a lexicon says of a form. */
public sealed interface Entry {

  /** Somebody who can be credited. */
  record Source(Attribution type, String country) implements Entry {

    /** Whether it is a country's government, its town or somebody of it. */
    boolean seat() {
      return type == Attribution.OFFICIAL && !country.isEmpty();
    }
  }

  /** A word that credits. */
  record Cue(CueKind kind, CuePlace place) implements Entry {}

  /** A word that keeps content open; the likelihood it stands for, in percent. */
  record Hedge(int low, int high) implements Entry {
    /** Whether it says nothing of likelihood, but makes a figure rough or a bound. */
    public boolean approximates() {
      return low == 0 && high == 100;
    }
  }

  /** A word that evaluates: {@code PRAISE} or {@code BLAME}; {@code NEUTRAL} for what looks so. */
  record Polarity(Framing framing) implements Entry {}

  /** A word for an office that is held no more: its bearer speaks for nobody but himself. */
  record Former() implements Entry {}

  /** A word for whoever speaks for the body named beside it: "spokesman", "johtaja". */
  record Role() implements Entry {}

  /** A word for a number: what is rough may stand beside it. */
  record Figure() implements Entry {}

  /** A word for freeing from somebody and beating him. */
  record Deed() implements Entry {}

  /** A word for somebody named before. */
  record Pronoun(boolean many) implements Entry {}
}
