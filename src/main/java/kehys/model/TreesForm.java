package kehys.model;

import java.util.List;

/**
 * A {@link TreesClassifier}.
 *
 * @param rounds number of trees for each label
 * @param nodes number of nodes of all trees
 */
record TreesForm(int rounds, int nodes) implements ClassifierForm {

  static TreesForm of(JsonValue json) {
    return new TreesForm(json.get("rounds").whole(), json.get("nodes").whole());
  }

  @Override
  public Classifier read(TensorFile file, String name, int features, int labels) {
    try {
      TreeNodes read =
          new TreeNodes(
              whole(file, name + ".feature", List.of(nodes)),
              file.floats(name + ".threshold", List.of(nodes)),
              whole(file, name + ".below", List.of(nodes)),
              whole(file, name + ".above", List.of(nodes)),
              whole(file, name + ".absent", List.of(nodes)));
      float[] bias = file.floats(name + ".bias", List.of(labels));
      int[] roots = whole(file, name + ".roots", List.of(rounds, labels));
      return new TreesClassifier(features, bias, roots, read);
    } catch (IllegalArgumentException e) {
      throw file.fault("trees '" + name + "': " + e.getMessage());
    }
  }

  private static int[] whole(TensorFile file, String name, List<Integer> shape) {
    float[] values = file.floats(name, shape);
    int[] whole = new int[values.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) values[i];
      if (whole[i] != values[i]) {
        throw file.fault(
            "tensor '" + name + "': expected whole numbers, found " + values[i] + " at " + i);
      }
    }
    return whole;
  }
}
