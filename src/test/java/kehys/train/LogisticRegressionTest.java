package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.Features;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Labels;
import kehys.model.LinearClassifier;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;

/** What leaves the training floor answers as the library does. */
class LogisticRegressionTest {
  private static final float NEAR = 1e-5f;
  private static final LinearSettings SETTINGS = LinearSettings.of(Map.of("bits", "16"));
  private static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD);

  private final List<SparseRow> rows = new ArrayList<>();
  private final HashedFeaturizer featurizer =
      HashedFeaturizer.learn(
          SETTINGS.hash(),
          CORPUS.articles().stream().map(one -> VoiceFinder.read(one.document())).toList());

  @Test
  void five_labels_are_answered_as_tribuo_answers_them() {
    assertSameAnswers(Gold.toLearn(CORPUS, "attribution", Set.of()));
  }

  @Test
  void two_labels_are_answered_as_tribuo_answers_them() {
    assertSameAnswers(Gold.toLearn(CORPUS, "kind", Set.of()));
  }

  private void assertSameAnswers(Gold gold) {
    Labels labels = new Labels(gold.task(), gold.labels());
    fillRows();
    LibLinearClassificationModel theirs =
        new LogisticRegression(SETTINGS).learn(rows, LinearTrainer.codes(gold), labels);
    LinearClassifier ours = LogisticRegression.export(theirs, labels, SETTINGS.hash().dimensions());
    Scratch scratch = new Scratch();
    int row = 0;
    for (LabelledArticle article : CORPUS.articles()) {
      for (int i = 0; i < article.rows().size(); i++) {
        Features features = featurizer.features(VoiceFinder.read(article.document()), i, scratch);
        assertSameAnswer(theirs, rows.get(row++), ours, features, labels);
      }
    }
  }

  private static void assertSameAnswer(
      LibLinearClassificationModel theirs,
      SparseRow row,
      LinearClassifier ours,
      Features features,
      Labels labels) {
    Prediction<Label> expected =
        theirs.predict(LogisticRegression.example(row, new Label("unknown")));
    float[] found = new float[labels.size()];
    ours.probabilities(features, found);
    Map<String, Float> scores = new HashMap<>();
    expected.getOutputScores().forEach((name, label) -> scores.put(name, (float) label.getScore()));
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(scores.get(labels.names().get(i)), within(NEAR));
    }
  }

  @Test
  void a_label_that_no_row_has_is_as_good_as_never_answered() {
    Gold gold = Gold.toLearn(CORPUS, "kind", Set.of());
    Labels labels = new Labels("kind", List.of("body", "headline", "caption"));
    fillRows();
    LibLinearClassificationModel theirs =
        new LogisticRegression(SETTINGS).learn(rows, LinearTrainer.codes(gold), labels);
    float[] found = new float[3];
    Reading first = VoiceFinder.read(CORPUS.articles().get(0).document());
    LogisticRegression.export(theirs, labels, SETTINGS.hash().dimensions())
        .probabilities(featurizer.features(first, 0, new Scratch()), found);
    assertThat(found[2]).isLessThan(1e-9f);
  }

  private void fillRows() {
    Scratch scratch = new Scratch();
    for (LabelledArticle article : CORPUS.articles()) {
      for (int i = 0; i < article.rows().size(); i++) {
        rows.add(
            SparseRow.of(featurizer.features(VoiceFinder.read(article.document()), i, scratch)));
      }
    }
  }
}
