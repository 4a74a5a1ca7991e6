package kehys.train;

import java.util.List;
import java.util.function.Consumer;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.PieceFeaturizer;
import kehys.model.Head;
import kehys.model.Member;
import kehys.model.Model;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/** The neural recipes: one network with an output for each task. */
final class NeuralTrainer implements Trainer {
  private final Recipe recipe;
  private final Settings values;
  private final NeuralSettings settings;
  private final Consumer<Epoch> progress;

  NeuralTrainer(Recipe recipe, Settings values, Consumer<Epoch> progress) {
    this.recipe = recipe;
    this.values = values;
    this.settings = NeuralSettings.of(values);
    this.progress = progress;
  }

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    NeuralLibrary.start(recipe);
    List<Reading> readings =
        corpus.articles().parallelStream()
            .map(LabelledArticle::document)
            .map(VoiceFinder::read)
            .toList();
    PieceFeaturizer featurizer = PieceFeaturizer.learn(settings.pieces(), readings);
    NeuralData data = new NeuralData(featurizer, readings, tasks, seed);
    List<Head> heads = new NeuralLearner(Network.of(recipe), settings, data, seed).learn(progress);
    return new Model(
        TrainingCard.of(corpus, tasks, recipe, values.asMap(), seed),
        new Member(featurizer, heads));
  }
}
