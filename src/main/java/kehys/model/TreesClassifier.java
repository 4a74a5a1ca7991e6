package kehys.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.features.Features;

/**
 * Adds up, for each label, the leaves that its trees lead a sentence to: score(label) = bias(label)
 * + Σ leaf; the scores' softmax are the probabilities (Friedman 2001).
 */
public final class TreesClassifier implements Classifier {
  private final float[] bias;
  private final int[] roots;
  private final TreeNodes nodes;
  private final int[] used;
  private final int[] slots;

  /**
   * A classifier over given arrays, which are not copied and must not change.
   *
   * @param features length of the featurizer's vector
   * @param bias [labels]
   * @param roots [rounds, labels], row-major: the node where a label's tree begins
   * @param nodes of all trees
   */
  public TreesClassifier(int features, float[] bias, int[] roots, TreeNodes nodes) {
    this.bias = bias;
    this.roots = roots;
    this.nodes = nodes;
    this.used = nodes.features();
    this.slots = slots(features, used);
    if (roots.length % bias.length != 0) {
      throw new IllegalArgumentException(
          "expected a tree for each of " + bias.length + " labels, found " + roots.length);
    }
    for (int root : roots) {
      require(root, nodes.size(), "root");
    }
  }

  private static int[] slots(int features, int[] used) {
    int[] slots = new int[features];
    Arrays.fill(slots, -1);
    for (int slot = 0; slot < used.length; slot++) {
      require(used[slot], features, "feature");
      slots[used[slot]] = slot;
    }
    return slots;
  }

  private static void require(int found, int limit, String what) {
    if (found < 0 || found >= limit) {
      throw new IllegalArgumentException(
          "expected each " + what + " from 0 to " + (limit - 1) + ", found " + found);
    }
  }

  @Override
  public void probabilities(Features features, float[] into) {
    float[] values = values(features);
    System.arraycopy(bias, 0, into, 0, bias.length);
    for (int tree = 0; tree < roots.length; tree++) {
      into[tree % bias.length] += nodes.leaf(roots[tree], slots, values);
    }
    Link.SOFTMAX.probabilities(into);
  }

  /** The values of the features that are asked for, not a number for those that are absent. */
  private float[] values(Features features) {
    float[] values = new float[used.length];
    Arrays.fill(values, Float.NaN);
    for (int i = 0; i < features.size(); i++) {
      int slot = slots[features.index(i)];
      if (slot >= 0) {
        float before = values[slot];
        values[slot] = Float.isNaN(before) ? features.value(i) : before + features.value(i);
      }
    }
    return values;
  }

  @Override
  public ClassifierForm form() {
    return new TreesForm(roots.length / bias.length, nodes.size());
  }

  @Override
  public List<Tensor> tensors(String name) {
    List<Tensor> tensors = new ArrayList<>(nodes.tensors(name));
    List<Integer> shape = List.of(roots.length / bias.length, bias.length);
    tensors.add(new Tensor(name + ".roots", shape, TreeNodes.floats(roots)));
    tensors.add(new Tensor(name + ".bias", List.of(bias.length), bias));
    return tensors;
  }
}
