package kehys.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.data.Corpus;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Sight;
import kehys.model.Head;
import kehys.model.Labels;
import kehys.model.LinearClassifier;
import kehys.model.Link;
import kehys.model.Member;
import kehys.model.Model;
import kehys.voice.CueKind;
import kehys.voice.CuePlace;
import kehys.voice.Entry;

/**
 * Recipe {@code rules}: the voice that was found is the attribution, the tone of the words is the
 * framing. Nothing is learned; the weights are so far apart that the strongest rule decides.
 */
final class RulesTrainer implements Trainer {
  private static final HashSettings HASH = new HashSettings(16, 0, 0, false, 0f, 0f, 1f, Sight.ALL);
  private static final float VOICE = 100;
  private static final float BLAME = 90;
  private static final float PRAISE = 80;
  private static final float ESTIMATE = 30;
  private static final float NEUTRAL = 1;

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    HashedFeaturizer featurizer = HashedFeaturizer.even(HASH);
    return new Model(
        TrainingCard.of(corpus, tasks, Recipe.RULES, Map.of(), seed),
        new Member(featurizer, tasks.stream().map(gold -> head(featurizer, gold)).toList()));
  }

  private static Head head(HashedFeaturizer featurizer, Gold gold) {
    Labels labels = new Labels(gold.task(), gold.labels());
    Weights weights = new Weights(labels);
    switch (gold.task()) {
      case Attribution.TASK -> attribution(featurizer, weights);
      case Framing.TASK -> framing(featurizer, weights);
      default ->
          throw new SettingException(
              "recipe 'rules': expected the tasks attribution and framing, found '"
                  + gold.task()
                  + "'; learn it with another recipe");
    }
    return new Head(labels, weights.classifier());
  }

  private static void attribution(HashedFeaturizer featurizer, Weights weights) {
    for (Attribution type : Attribution.values()) {
      Optional<Attribution> voice =
          type == Attribution.NARRATOR ? Optional.empty() : Optional.of(type);
      weights.set(featurizer.voicePlace(voice), type.label(), VOICE);
    }
  }

  private static void framing(HashedFeaturizer featurizer, Weights weights) {
    weights.bias(Framing.NEUTRAL.label(), NEUTRAL);
    tone(featurizer, weights, Framing.BLAME, BLAME, new Entry.Polarity(Framing.BLAME));
    tone(featurizer, weights, Framing.BLAME, BLAME, cue(CueKind.ACCUSE));
    tone(featurizer, weights, Framing.BLAME, BLAME, cue(CueKind.THREATEN));
    tone(featurizer, weights, Framing.PRAISE, PRAISE, new Entry.Polarity(Framing.PRAISE));
    tone(featurizer, weights, Framing.PRAISE, PRAISE, cue(CueKind.PRAISE));
    tone(featurizer, weights, Framing.ESTIMATE, ESTIMATE, cue(CueKind.ESTIMATE));
    tone(featurizer, weights, Framing.ESTIMATE, ESTIMATE, new Entry.Hedge(0, 100));
  }

  private static Entry cue(CueKind kind) {
    return new Entry.Cue(kind, CuePlace.VERB);
  }

  private static void tone(
      HashedFeaturizer featurizer, Weights weights, Framing framing, float weight, Entry entry) {
    weights.set(featurizer.tonePlace(entry), framing.label(), weight);
  }

  /** Weights of one head, all zero but those that a rule sets. */
  private static final class Weights {
    private final Labels labels;
    private final float[] weights;
    private final float[] bias;

    Weights(Labels labels) {
      this.labels = labels;
      this.weights = new float[HASH.dimensions() * labels.size()];
      this.bias = new float[labels.size()];
    }

    /** Does nothing where the data do not have the label. */
    void set(int place, String label, float weight) {
      int at = labels.names().indexOf(label);
      if (at >= 0) {
        weights[place * labels.size() + at] = weight;
      }
    }

    void bias(String label, float weight) {
      int at = labels.names().indexOf(label);
      if (at >= 0) {
        bias[at] = weight;
      }
    }

    LinearClassifier classifier() {
      return new LinearClassifier(Link.SOFTMAX, weights, bias);
    }
  }
}
