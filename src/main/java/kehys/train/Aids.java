package kehys.train;

import java.util.List;
import java.util.function.Consumer;
import kehys.text.Document;

/**
 * What helps in learning beside settings and labels.
 *
 * @param progress told of each epoch, where a recipe learns in epochs
 * @param unlabelled articles without labels, from which neural recipes learn what words are alike
 */
public record Aids(Consumer<Epoch> progress, List<Document> unlabelled) {
  /** None. */
  public static final Aids NONE = new Aids(epoch -> {}, List.of());

  /** Keeps its own copy of the list. */
  public Aids {
    unlabelled = List.copyOf(unlabelled);
  }
}
