package kehys.train;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.PieceFeaturizer;
import kehys.model.Head;
import kehys.model.Member;
import kehys.model.Model;
import kehys.text.Document;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/** The neural recipes: one network with an output for each task. */
final class NeuralTrainer implements Trainer {
  private final Recipe recipe;
  private final Settings values;
  private final NeuralSettings settings;
  private final Aids aids;

  NeuralTrainer(Recipe recipe, Settings values, Aids aids) {
    this.recipe = recipe;
    this.values = values;
    this.settings = NeuralSettings.of(values);
    this.aids = aids;
  }

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    NeuralLibrary.start(recipe);
    List<Reading> readings =
        read(corpus.articles().stream().map(LabelledArticle::document).toList());
    List<Reading> all = new ArrayList<>(readings);
    all.addAll(read(aids.unlabelled()));
    PieceFeaturizer featurizer = PieceFeaturizer.learn(settings.pieces(), all);
    NeuralData data = new NeuralData(featurizer, readings, tasks, seed);
    FirstVectors first = new FirstVectors(featurizer.dimensions(), settings.size(), seed);
    float[] vectors = aids.unlabelled().isEmpty() ? first.even() : first.learned(featurizer, all);
    List<Head> heads =
        new NeuralLearner(Network.of(recipe), settings, data, seed).learn(vectors, aids.progress());
    return new Model(
        TrainingCard.of(corpus, tasks, recipe, values.asMap(), seed),
        new Member(featurizer, heads));
  }

  private static List<Reading> read(List<Document> documents) {
    return documents.parallelStream().map(VoiceFinder::read).toList();
  }
}
