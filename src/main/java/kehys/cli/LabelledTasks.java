package kehys.cli;

import java.util.List;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.InputException;

/** The tasks that anything can be said of: those that at least one sentence has a label of. */
final class LabelledTasks {
  private LabelledTasks() {}

  /**
   * Leaves out the others, and says which.
   *
   * @throws InputException where none is left
   */
  static List<Gold> of(Corpus corpus, List<Gold> golds, Streams streams) {
    List<Gold> labelled = golds.stream().filter(gold -> gold.size() > 0).toList();
    if (labelled.isEmpty()) {
      throw new InputException(
          String.join(", ", corpus.files()),
          0,
          "expected a label in column '"
              + String.join("' or '", golds.stream().map(Gold::task).toList())
              + "', found none but those of --ignore-label");
    }
    golds.stream()
        .filter(gold -> gold.size() == 0)
        .forEach(
            gold ->
                streams.say(
                    "no label in column '" + gold.task() + "' of the data: that task is left out"));
    return labelled;
  }
}
