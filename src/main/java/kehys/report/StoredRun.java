package kehys.report;

import java.util.List;
import java.util.Map;
import kehys.compare.Curve;

/**
 * A comparison as a run folder keeps it, whichever version wrote it.
 *
 * @param signature one line that names data, split and results
 * @param made with what it was made
 * @param data what was asked
 * @param split how the data was split
 * @param leaks what makes the figures better than they should be
 * @param entrants who answered
 * @param tasks what was found, a task each
 * @param curves learning curves; may be empty
 */
public record StoredRun(
    String signature,
    Made made,
    Data data,
    Split split,
    List<Leak> leaks,
    List<Entrant> entrants,
    List<StoredTask> tasks,
    List<Curve> curves) {

  /**
   * With what a run was made.
   *
   * @param version of the code
   * @param seed seed of everything drawn by chance
   * @param java version of the runtime
   * @param system the operating system and the processor's kind
   * @param processors how many
   * @param sha256 over the bytes of the results, hexadecimal
   */
  public record Made(
      String version, long seed, String java, String system, int processors, String sha256) {}

  /**
   * What was asked.
   *
   * @param files as the user named them
   * @param rows number of sentences
   * @param groups number of articles
   * @param sha256 over the bytes of the files, hexadecimal
   * @param text name of the column with the sentence
   * @param places names of the columns that tell a sentence's place
   */
  public record Data(
      List<String> files, int rows, int groups, String sha256, String text, PlaceColumns places) {}

  /**
   * How the data was split.
   *
   * @param how in words
   * @param sha256 over the folds, hexadecimal
   * @param kept articles that stay in one fold with others because they share sentences with them
   * @param folds number of folds
   */
  public record Split(String how, String sha256, int kept, int folds) {}

  /**
   * Something that makes figures better than they should be, or a note.
   *
   * @param kind what it is
   * @param fault whether figures are wrong because of it
   * @param where the file and line, or the column
   * @param what the message
   */
  public record Leak(String kind, boolean fault, String where, String what) {}

  /**
   * Who answered.
   *
   * @param name the entrant's
   * @param settings by name
   * @param seconds of each fold; none of one that learns nothing
   */
  public record Entrant(String name, Map<String, String> settings, List<Double> seconds) {

    /** Mean seconds of a fold, 0 where there are none. */
    public double mean() {
      return seconds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }

  /** The entrant of this name; one without settings where none is. */
  public Entrant entrant(String name) {
    return entrants.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(new Entrant(name, Map.of(), List.of()));
  }
}
