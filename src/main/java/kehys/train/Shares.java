package kehys.train;

import kehys.features.HashSettings;
import kehys.features.Sight;
import kehys.model.LinearClassifier;
import kehys.model.Link;

/**
 * Looks at no sentence: each label's probability is its share, so that the most frequent one is
 * always the answer. What every recipe has to beat.
 */
final class Shares implements Learner {
  /** As few features as can be, since none is looked at. */
  static final HashSettings HASH = new HashSettings(8, 0, 0, false, 0f, 0f, 0f, Sight.ALL);

  @Override
  public LinearClassifier learn(LabelledRows rows, long seed) {
    int[] counts = rows.counts();
    float[] bias = new float[counts.length];
    for (int code = 0; code < bias.length; code++) {
      bias[code] =
          counts[code] == 0
              ? NEVER
              : (float) StrictMath.log((double) counts[code] / Math.max(1, rows.size()));
    }
    return new LinearClassifier(Link.SOFTMAX, new float[rows.dimensions() * bias.length], bias);
  }
}
