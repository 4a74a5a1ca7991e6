package kehys.train;

import java.util.List;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Model;

/** Learns models by one recipe with its settings. Holds no state. */
public interface Trainer {

  /**
   * Learns a model with a head for each task.
   *
   * @param corpus the articles
   * @param tasks the true labels of their sentences, one or more tasks
   * @param seed seed of everything drawn by chance; the same corpus and seed give the same model
   * @return a model whose card names the recipe and the data, but no name and no scores yet
   */
  Model train(Corpus corpus, List<Gold> tasks, long seed);
}
