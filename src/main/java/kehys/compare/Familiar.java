package kehys.compare;

import java.util.Locale;
import java.util.Optional;
import kehys.data.Corpus;
import kehys.model.Model;

/** Whether a model was learned from what it is measured on. */
public final class Familiar {
  private Familiar() {}

  /** What is to be said of the model where it was, after its name. */
  public static Optional<String> with(Model model, Corpus corpus) {
    int known = model.seen().among(corpus);
    if (known > 0) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "was learned from %,d of these %,d sentences; its figures flatter it",
              known,
              corpus.size()));
    }
    // A model that does not know its sentences knows its files.
    return model.seen().isEmpty() && model.card().data().sha256().equals(corpus.sha256())
        ? Optional.of("was learned from these files; its figures say nothing of how good it is")
        : Optional.empty();
  }
}
