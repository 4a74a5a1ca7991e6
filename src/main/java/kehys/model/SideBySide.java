package kehys.model;

import java.util.Arrays;
import java.util.List;
import kehys.features.HashedFeaturizer;
import kehys.features.Places;
import kehys.features.Scratch;
import kehys.voice.Reading;

/**
 * Asks linear heads together, and weighs n-grams on the way: {@link PackedRows} have what a place
 * adds for the labels of all heads, so that memory, which is what a sentence waits for, is asked
 * once an n-gram, and no feature is written down.
 */
final class SideBySide implements Scorer {
  private final HashedFeaturizer featurizer;
  private final List<LinearClassifier> heads;
  private final PackedRows rows;
  private final float[] bias;

  SideBySide(HashedFeaturizer featurizer, List<LinearClassifier> heads) {
    this.featurizer = featurizer;
    this.heads = List.copyOf(heads);
    this.rows = PackedRows.of(featurizer.idf(), heads);
    this.bias = new float[heads.stream().mapToInt(LinearClassifier::labels).sum()];
    int at = 0;
    for (LinearClassifier head : heads) {
      head.copyBias(bias, at);
      at += head.labels();
    }
  }

  @Override
  public float[][] probabilities(Reading seen, int sentence, Scratch scratch) {
    Places places = featurizer.places(seen, sentence, scratch);
    float[] scores = scratch.scores(bias.length);
    System.arraycopy(bias, 0, scores, 0, bias.length);
    long[] sums = scratch.sums(rows.lanes());
    for (int block = 0; block < places.blocks(); block++) {
      int start = places.start(block);
      int end = places.end(block);
      Arrays.fill(sums, 0);
      rows.sum(places.all(), start, end, sums);
      rows.add(sums, end - start, places.length(block), scores);
    }
    return linked(scores);
  }

  private float[][] linked(float[] scores) {
    float[][] answers = new float[heads.size()][];
    int at = 0;
    for (int task = 0; task < answers.length; task++) {
      LinearClassifier head = heads.get(task);
      answers[task] = new float[head.labels()];
      System.arraycopy(scores, at, answers[task], 0, head.labels());
      head.link().probabilities(answers[task]);
      at += head.labels();
    }
    return answers;
  }
}
