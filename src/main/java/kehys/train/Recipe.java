package kehys.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The ways to learn a model. */
public enum Recipe {
  LINEAR("logistic regression over words, character n-grams, voices and context (Tribuo)"),
  RULES("voices straight to attribution, tone of words straight to framing; nothing is learned"),
  CNN("a convolutional network over pieces of words, voices and context (Deeplearning4j)"),
  MLP("the mean of pieces of words, voices and context, and a hidden layer (Deeplearning4j)"),
  ATTENTION("attention over pieces of words, voices and context (Deeplearning4j)");

  private final String meaning;

  Recipe(String meaning) {
    this.meaning = meaning;
  }

  /** The name that {@code --recipe} takes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it does, in words. */
  public String meaning() {
    return meaning;
  }

  /** The recipe of this name, or none. */
  public static Optional<Recipe> of(String label) {
    return Arrays.stream(values()).filter(recipe -> recipe.label().equals(label)).findFirst();
  }

  /** All that can be set. */
  public List<Setting> settings() {
    return switch (this) {
      case LINEAR -> LinearSettings.KNOWN;
      case RULES -> List.of();
      case CNN -> NeuralSettings.known(48, "filters of each width");
      case MLP -> NeuralSettings.known(64, "units of the hidden layer");
      case ATTENTION -> NeuralSettings.known(64, "filters");
    };
  }

  /**
   * A trainer with these values laid over the standard ones.
   *
   * @throws SettingException where there is no such setting or it cannot take the value
   */
  public Trainer trainer(Map<String, String> given) {
    return trainer(given, epoch -> {});
  }

  /**
   * A trainer that tells how far it has come, where it learns in epochs.
   *
   * @param progress told of each epoch
   */
  public Trainer trainer(Map<String, String> given, Consumer<Epoch> progress) {
    Settings values = new Settings(settings(), given);
    return switch (this) {
      case LINEAR -> new LinearTrainer(values);
      case RULES -> new RulesTrainer();
      case CNN, MLP, ATTENTION -> new NeuralTrainer(this, values, progress);
    };
  }
}
