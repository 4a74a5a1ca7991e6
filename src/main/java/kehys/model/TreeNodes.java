package kehys.model;

import java.util.Arrays;
import java.util.List;

/**
 * The nodes of decision trees, all in one row; a node's children stand behind it. Where a leaf's
 * feature would stand is {@link #LEAF}, and where its threshold would stand, its value. Holds its
 * arrays without copying them.
 */
public final class TreeNodes {
  /** In place of a leaf's feature. */
  public static final int LEAF = -1;

  private final int[] feature;
  private final float[] threshold;
  private final int[] below;
  private final int[] above;
  private final int[] absent;

  /**
   * Nodes by their arrays, each with one value per node; those of children are not looked at where
   * the node is a leaf.
   *
   * @param feature the feature that is asked for, or {@link #LEAF}
   * @param threshold what the feature's value is held against, or the leaf's value
   * @param below the child for values below the threshold
   * @param above the child for all others
   * @param absent the child for sentences without the feature
   */
  public TreeNodes(int[] feature, float[] threshold, int[] below, int[] above, int[] absent) {
    this.feature = feature;
    this.threshold = threshold;
    this.below = below;
    this.above = above;
    this.absent = absent;
    for (int[] array : List.of(below, above, absent)) {
      refuseLoops(array);
    }
  }

  /** A walk that only ever goes on to later nodes comes to an end. */
  private void refuseLoops(int[] children) {
    for (int node = 0; node < feature.length; node++) {
      if (feature[node] != LEAF && (children[node] <= node || children[node] >= feature.length)) {
        throw new IllegalArgumentException(
            "expected a child of node "
                + node
                + " behind it and below "
                + feature.length
                + ", found "
                + children[node]);
      }
    }
  }

  int size() {
    return feature.length;
  }

  /** The features that are asked for, rising. */
  int[] features() {
    return Arrays.stream(feature).filter(one -> one != LEAF).sorted().distinct().toArray();
  }

  /**
   * The value of the leaf that a sentence comes to.
   *
   * @param root where to begin
   * @param slots place of each feature in {@code values}
   * @param values of features, not a number where the sentence lacks one
   */
  float leaf(int root, int[] slots, float[] values) {
    int node = root;
    while (feature[node] != LEAF) {
      float value = values[slots[feature[node]]];
      if (Float.isNaN(value)) {
        node = absent[node];
      } else {
        node = value < threshold[node] ? below[node] : above[node];
      }
    }
    return threshold[node];
  }

  /** The arrays under names that begin with {@code name}. */
  List<Tensor> tensors(String name) {
    return List.of(
        tensor(name + ".feature", floats(feature)),
        tensor(name + ".threshold", threshold),
        tensor(name + ".below", floats(below)),
        tensor(name + ".above", floats(above)),
        tensor(name + ".absent", floats(absent)));
  }

  private static Tensor tensor(String name, float[] values) {
    return new Tensor(name, List.of(values.length), values);
  }

  /** Whole numbers below 2^24 are exact as floats. */
  static float[] floats(int[] whole) {
    float[] floats = new float[whole.length];
    for (int i = 0; i < whole.length; i++) {
      floats[i] = whole[i];
    }
    return floats;
  }
}
