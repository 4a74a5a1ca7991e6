package kehys.model;

import java.util.List;
import kehys.features.Featurizer;

/**
 * A trained model: one pass over the text feeds all heads.
 *
 * @param card what the model is and how it came about
 * @param featurizer sentence in, features out
 * @param heads one per task
 */
public record Model(Card card, Featurizer featurizer, List<Head> heads) {

  /** Keeps its own copy of the list. */
  public Model {
    heads = List.copyOf(heads);
  }

  /** The same model with another card. */
  public Model with(Card other) {
    return new Model(other, featurizer, heads);
  }
}
