package kehys.model;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Features;

/**
 * Filters of several widths over the embeddings of a sequence of pieces, the highest value of each
 * over the sequence, and one dense layer (Kim 2014).
 */
public final class CnnClassifier implements Classifier {
  private final Embeddings embeddings;
  private final List<Convolution> convolutions;
  private final Dense output;

  /**
   * A classifier of these parts.
   *
   * @param convolutions one for each width, all with as many filters
   * @param output [widths × filters, labels]
   */
  public CnnClassifier(Embeddings embeddings, List<Convolution> convolutions, Dense output) {
    this.embeddings = embeddings;
    this.convolutions = List.copyOf(convolutions);
    this.output = output;
  }

  @Override
  public void probabilities(Features features, float[] into) {
    int filters = convolutions.get(0).filters();
    float[] highest = new float[convolutions.size() * filters];
    for (int i = 0; i < convolutions.size(); i++) {
      convolutions.get(i).highest(features, embeddings, highest, i * filters);
    }
    output.apply(highest, into);
    Link.SOFTMAX.probabilities(into);
  }

  @Override
  public ClassifierForm form() {
    return new CnnForm(
        embeddings.size(),
        convolutions.get(0).filters(),
        convolutions.stream().map(Convolution::width).toList());
  }

  @Override
  public List<Tensor> tensors(String name) {
    List<Tensor> tensors = new ArrayList<>(List.of(embeddings.tensor(name)));
    convolutions.forEach(convolution -> tensors.addAll(convolution.tensors(name)));
    tensors.addAll(output.tensors(name + ".output"));
    return tensors;
  }
}
