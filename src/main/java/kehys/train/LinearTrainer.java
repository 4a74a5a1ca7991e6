package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Head;
import kehys.model.Labels;
import kehys.model.Member;
import kehys.model.Model;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/** Recipe {@code linear}: logistic regression over hashed n-grams, one pass for all tasks. */
final class LinearTrainer implements Trainer {
  private final Settings values;
  private final LinearSettings settings;

  LinearTrainer(Settings values) {
    this.values = values;
    this.settings = LinearSettings.of(values);
  }

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    List<Reading> readings =
        corpus.articles().parallelStream()
            .map(LabelledArticle::document)
            .map(VoiceFinder::read)
            .map(settings.hash().sight()::of)
            .toList();
    HashedFeaturizer featurizer = HashedFeaturizer.learn(settings.hash(), readings);
    List<SparseRow> rows = rows(featurizer, readings);
    List<Head> heads = tasks.parallelStream().map(gold -> head(rows, gold)).toList();
    return new Model(
        TrainingCard.of(corpus, tasks, Recipe.LINEAR, values.asMap(), seed),
        new Member(featurizer, heads));
  }

  private static List<SparseRow> rows(HashedFeaturizer featurizer, List<Reading> readings) {
    Scratch scratch = new Scratch();
    List<SparseRow> rows = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.document().sentences().size(); i++) {
        rows.add(SparseRow.of(featurizer.features(reading, i, scratch)));
      }
    }
    return rows;
  }

  private Head head(List<SparseRow> rows, Gold gold) {
    Labels labels = new Labels(gold.task(), gold.labels());
    int[] codes = codes(gold);
    LogisticRegression regression = new LogisticRegression(settings);
    return new Head(
        labels,
        LogisticRegression.export(
            regression.learn(rows, codes, labels), labels, settings.hash().dimensions()));
  }

  /** All codes in the order of articles and sentences. */
  static int[] codes(Gold gold) {
    return IntStream.range(0, gold.articles()).flatMap(gold::codes).toArray();
  }
}
