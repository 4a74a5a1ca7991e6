package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Features;

/**
 * The mean of the embeddings of all pieces, a rectified hidden layer, and one dense layer: a deep
 * averaging network (Iyyer et al. 2015).
 */
public final class MlpClassifier implements Classifier {
  private final Embeddings embeddings;
  private final Dense hidden;
  private final Dense output;

  /**
   * A classifier of these parts.
   *
   * @param hidden [size of an embedding, units]
   * @param output [units, labels]
   */
  public MlpClassifier(Embeddings embeddings, Dense hidden, Dense output) {
    this.embeddings = embeddings;
    this.hidden = hidden;
    this.output = output;
  }

  @Override
  public void probabilities(Features features, float[] into) {
    float[] units = new float[hidden.out()];
    hidden.apply(embeddings.mean(features), units);
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.max(0, units[i]);
    }
    output.apply(units, into);
    Link.SOFTMAX.probabilities(into);
  }

  @Override
  public ClassifierForm form() {
    return new MlpForm(embeddings.size(), hidden.out());
  }

  @Override
  public List<Tensor> tensors(String name) {
    List<Tensor> tensors = new ArrayList<>(List.of(embeddings.tensor(name)));
    tensors.addAll(hidden.tensors(name + ".hidden"));
    tensors.addAll(output.tensors(name + ".output"));
    return tensors;
  }
}
