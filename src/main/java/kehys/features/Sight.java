package kehys.features;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * What a classifier may see of an article: all of it, or less to find out what the rest is worth.
 *
 * @param names whether it sees who is named, or only of what type
 * @param context whether it sees the sentences before, their words and their voices, and whom a
 *     pronoun or running speech in this one goes back to
 * @param tone whether the evaluative words and hedges of the lexicons are told to it
 */
public record Sight(Names names, boolean context, boolean tone) {

  /** Everything. */
  public static final Sight ALL = new Sight(Names.SEEN, true, true);

  /** How names and numbers stand in what a classifier sees. */
  public enum Names {
    /** As they are. */
    SEEN,
    /** A token of its type in place of each. */
    MASKED;

    /** The value that a setting takes. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The names of this label, or none. */
    public static Optional<Names> of(String label) {
      return Arrays.stream(values()).filter(names -> names.label().equals(label)).findFirst();
    }
  }

  /** What is seen of an article; without context each sentence is read as if it stood alone. */
  public Reading of(Reading whole) {
    return context ? whole : VoiceFinder.readEachAlone(whole.document());
  }
}
