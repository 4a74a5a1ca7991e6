package kehys.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kehys.compare.Entrant.Trained;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Labels;
import kehys.model.ModelException;

/** What is true of the sentences, in labels that everybody who answers knows. */
public final class Truth {
  private final Corpus corpus;
  private final Set<String> ignored;
  private final List<Trained> trained;

  /**
   * Truth to ask for.
   *
   * @param ignored labels to leave out; the empty one stands for cells without a label
   * @param trained models that will be asked; where there are none, labels are there to be learned
   */
  public Truth(Corpus corpus, Set<String> ignored, List<Trained> trained) {
    this.corpus = corpus;
    this.ignored = Set.copyOf(ignored);
    this.trained = List.copyOf(trained);
  }

  /**
   * The labels of a task: with models, in the order of the first one's; else as they are found.
   *
   * @throws ModelException where a model lacks the task, or a label that a sentence has
   */
  public Gold of(String task) {
    if (trained.isEmpty()) {
      return Gold.toLearn(corpus, task, ignored);
    }
    Set<String> known = new LinkedHashSet<>();
    trained.forEach(one -> known.addAll(labels(one, task)));
    Gold gold = Gold.among(corpus, task, List.copyOf(known), ignored);
    trained.forEach(one -> refuseUnknown(one, gold));
    return gold;
  }

  private static List<String> labels(Trained one, String task) {
    List<Labels> tasks = one.model().tasks();
    return tasks.stream()
        .filter(labels -> labels.task().equals(task))
        .findFirst()
        .map(Labels::names)
        .orElseThrow(
            () ->
                new ModelException(
                    one.name(),
                    "expected a model of the task '"
                        + task
                        + "', found one of "
                        + String.join(", ", tasks.stream().map(Labels::task).toList())
                        + "; name the tasks that all models have with --labels"));
  }

  private static void refuseUnknown(Trained one, Gold gold) {
    List<String> known = labels(one, gold.task());
    Set<String> unknown = new TreeSet<>();
    for (int label = 0; label < gold.labels().size(); label++) {
      if (gold.counts()[label] > 0 && !known.contains(gold.labels().get(label))) {
        unknown.add(gold.labels().get(label));
      }
    }
    if (!unknown.isEmpty()) {
      throw new ModelException(
          one.name(),
          "task '"
              + gold.task()
              + "': expected a model of all labels of the data, found one that lacks "
              + String.join(", ", unknown)
              + "; leave the model out, or such rows with --ignore-label");
    }
  }
}
