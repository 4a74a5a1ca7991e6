package kehys.train;

import java.util.List;
import java.util.function.Consumer;
import kehys.text.Document;

/**
 * What helps in learning beside settings and labels.
 *
 * @param progress told how far learning has come, where a recipe knows; on any thread
 * @param unlabelled articles without labels, from which neural recipes learn what words are alike
 */
public record Aids(Consumer<Progress> progress, List<Document> unlabelled) {
  /** None. */
  public static final Aids NONE = new Aids(step -> {}, List.of());

  /** Keeps its own copy of the list. */
  public Aids {
    unlabelled = List.copyOf(unlabelled);
  }
}
