package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.Features;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.model.Labels;
import kehys.text.Sentence;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.assertj.core.data.Offset;
import org.tribuo.Model;
import org.tribuo.classification.Label;

/** Some hundred German sentences, to hold our arrays to what a library says of them. */
final class SameAnswers {
  static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD)
          .only(IntStream.range(0, 50).boxed().toList());
  private static final int SENTENCES = 500;
  private static final Offset<Float> NEAR = within(1e-4f);

  private final List<Reading> readings =
      CORPUS.articles().stream().map(LabelledArticle::document).map(VoiceFinder::read).toList();
  private final HashedFeaturizer featurizer;
  private final List<SparseRow> rows;

  SameAnswers(HashSettings settings) {
    featurizer = HashedFeaturizer.learn(settings, readings);
    rows = SparseTrainer.rows(featurizer, readings);
  }

  LabelledRows rows(String task) {
    return LabelledRows.of(Gold.toLearn(CORPUS, task, Set.of()), featurizer.dimensions(), rows);
  }

  /** The rows of a task with one label more, which none of them has. */
  LabelledRows rows(Labels more) {
    Gold gold = Gold.among(CORPUS, more.task(), more.names(), Set.of());
    return new LabelledRows(more, gold, featurizer.dimensions(), rows);
  }

  /** What our arrays say of the first sentence. */
  float[] first(Classifier ours, int labels) {
    float[] found = new float[labels];
    ours.probabilities(featurizer.features(readings.get(0), 0, new Scratch()), found);
    return found;
  }

  /** By how much two classifiers differ at most, over all sentences and labels. */
  float largestDifference(Classifier one, Classifier other, int labels) {
    Scratch scratch = new Scratch();
    float[] first = new float[labels];
    float[] second = new float[labels];
    float largest = 0;
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        Features features = featurizer.features(reading, sentence.index(), scratch);
        one.probabilities(features, first);
        other.probabilities(features, second);
        for (int label = 0; label < labels; label++) {
          largest = Math.max(largest, Math.abs(first[label] - second[label]));
        }
      }
    }
    return largest;
  }

  /**
   * Asserts that our arrays say what the library says.
   *
   * @param view what the library is shown of a row
   * @param link from the library's scores to probabilities, in place
   */
  void hold(
      Model<Label> theirs,
      Classifier ours,
      Labels labels,
      UnaryOperator<SparseRow> view,
      Consumer<float[]> link) {
    Scratch scratch = new Scratch();
    int row = 0;
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        if (row < SENTENCES) {
          float[] expected = said(theirs, view.apply(rows.get(row)), labels);
          link.accept(expected);
          float[] found = new float[expected.length];
          ours.probabilities(featurizer.features(reading, sentence.index(), scratch), found);
          assertThat(found).as("row %s", row++).containsExactly(expected, NEAR);
        }
      }
    }
    assertThat(row).isEqualTo(SENTENCES);
  }

  private static float[] said(Model<Label> theirs, SparseRow row, Labels labels) {
    Map<String, Label> scores =
        theirs.predict(LabelledRows.example(row, new Label("unknown"))).getOutputScores();
    float[] said = new float[labels.size()];
    for (int i = 0; i < said.length; i++) {
      Label label = Objects.requireNonNull(scores.get(labels.names().get(i)));
      said[i] = (float) label.getScore();
    }
    return said;
  }
}
