package kehys.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kehys.data.FileDraft;
import kehys.data.InputException;

/** Where a comparison is kept: its plan, what has been answered, and in the end its results. */
public final class RunFolder {
  private static final String PLAN = "plan.txt";

  private final Path path;

  /** A folder that is there or not. */
  public RunFolder(Path path) {
    this.path = path;
  }

  /** A file of the run. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** The answers of one entrant to one fold. */
  OpinionFile answers(String entrant, int fold) {
    String plain = entrant.replaceAll("[^\\p{L}\\p{N}+._-]+", "-");
    return new OpinionFile(path.resolve("answers").resolve(plain + "." + fold + ".txt"));
  }

  /** The seconds of each fold that an entrant was asked for; none of one that learns nothing. */
  public List<Double> seconds(String entrant, int folds) {
    return IntStream.range(0, folds)
        .mapToObj(fold -> answers(entrant, fold))
        .filter(OpinionFile::exists)
        .map(OpinionFile::seconds)
        .toList();
  }

  /**
   * Begins a run, or goes on with one that was broken off.
   *
   * @param plan all that decides its results, in words
   * @return whether it goes on
   * @throws InputException where the folder holds a run with another plan
   */
  public boolean begin(String plan) {
    Path kept = path.resolve(PLAN);
    if (!Files.exists(kept)) {
      FileDraft.write(kept, out -> out.write(plan.getBytes(StandardCharsets.UTF_8)));
      return false;
    }
    if (!read(kept).equals(plan)) {
      throw new InputException(
          kept.toString(),
          0,
          "expected a run of the same data, folds, recipes and version, found another; name another"
              + " folder with --output, or delete this one");
    }
    return true;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }
}
