package kehys.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ways to learn a model. */
public enum Recipe {
  LINEAR("logistic regression over words, character n-grams, voices and context (Tribuo)"),
  SVM("support vector machine over the same (Tribuo); its probabilities want calibration"),
  BAYES("multinomial naive Bayes over the same (Tribuo)"),
  BOOST("gradient-boosted trees over the features that tell most of the labels (Tribuo, XGBoost)"),
  MAJORITY("the most frequent label, whatever the sentence; nothing is looked at"),
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
      case SVM -> LinearSettings.SVM;
      case BAYES -> NaiveBayes.KNOWN;
      case BOOST -> BoostedTrees.KNOWN;
      case MAJORITY, RULES -> List.of();
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
    return trainer(given, Aids.NONE);
  }

  /**
   * A trainer that is helped, where the recipe can take it.
   *
   * @param aids what helps in learning
   */
  public Trainer trainer(Map<String, String> given, Aids aids) {
    Settings values = new Settings(settings(), given);
    return switch (this) {
      case LINEAR -> linear(Liblinear.logistic(LinearSettings.of(values)), values, aids);
      case SVM -> linear(Liblinear.supportVectors(LinearSettings.of(values)), values, aids);
      case BAYES -> sparse(NaiveBayes.of(values), values, aids);
      case BOOST -> sparse(BoostedTrees.of(values), values, aids);
      case MAJORITY -> new SparseTrainer(this, values, Shares.HASH, new Shares(), aids);
      case RULES -> new RulesTrainer();
      case CNN, MLP, ATTENTION -> new NeuralTrainer(this, values, aids);
    };
  }

  private Trainer linear(Liblinear learner, Settings values, Aids aids) {
    return sparse(learner.telling(aids.progress()), values, aids);
  }

  private Trainer sparse(Learner learner, Settings values, Aids aids) {
    return new SparseTrainer(this, values, LinearSettings.hash(values), learner, aids);
  }
}
