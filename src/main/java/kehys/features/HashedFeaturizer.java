package kehys.features;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kehys.data.Attribution;
import kehys.text.Sentence;
import kehys.voice.Entry;
import kehys.voice.Reading;

/**
 * Hashed word and character n-grams of the sentence, words of the one before it, who speaks, and
 * the place in the article; weighted by idf each time they come, and each kind scaled to a length
 * of its own: value = length × idf / √Σ idf² over all n-grams of the kind. An n-gram that comes
 * twice stands twice, and so nothing has to be counted.
 */
public final class HashedFeaturizer implements Featurizer {
  private final HashSettings settings;
  private final Ngrams ngrams;
  private final VoiceFeatures voices;
  private final SentencePlaces places;
  private final IdfWeights weights;

  /**
   * A featurizer with a learned table.
   *
   * @param idf inverse document frequency per place of the vector, {@code settings.dimensions()} of
   *     them; copied
   */
  public HashedFeaturizer(HashSettings settings, float[] idf) {
    if (idf.length != settings.dimensions()) {
      throw new IllegalArgumentException(
          "expected " + settings.dimensions() + " idf values, found " + idf.length);
    }
    this.settings = settings;
    this.ngrams = new Ngrams(settings);
    this.voices = new VoiceFeatures(ngrams, settings.sight());
    this.places = new SentencePlaces(settings, ngrams, voices);
    this.weights = new IdfWeights(idf);
  }

  /** Learns the idf table from these sentences, see {@link Frequencies#idf}. */
  public static HashedFeaturizer learn(HashSettings settings, List<Reading> readings) {
    return learn(settings, readings, sentences -> {});
  }

  /**
   * The same, and tells how far it is.
   *
   * @param counted told the number of sentences so far, article by article
   */
  public static HashedFeaturizer learn(
      HashSettings settings, List<Reading> readings, IntConsumer counted) {
    Frequencies frequencies = new Frequencies(settings.dimensions());
    HashedFeaturizer counter = even(settings);
    Scratch scratch = new Scratch();
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        frequencies.count(counter.places(reading, sentence.index(), scratch));
      }
      counted.accept(frequencies.sentences());
    }
    return new HashedFeaturizer(settings, frequencies.idf());
  }

  @Override
  public boolean seesVoices() {
    return settings.voices() > 0 || settings.sight().names() == Sight.Names.MASKED;
  }

  @Override
  public Reading seen(Reading whole) {
    return settings.sight().of(whole);
  }

  @Override
  public Features features(Reading reading, int sentence, Scratch scratch) {
    Places told = places(reading, sentence, scratch);
    scratch.features.clear();
    for (int block = 0; block < told.blocks(); block++) {
      weights.weigh(told, block, scratch.features);
    }
    return scratch.features;
  }

  @Override
  public Optional<List<Part>> parts(Reading reading, int sentence) {
    if (settings.sight().names() == Sight.Names.MASKED) {
      return Optional.empty();
    }
    Ngrams singles = new Ngrams(settings.withoutPairs());
    FeatureParts parts = new FeatureParts(places, weights, voices, ngrams, singles);
    return Optional.of(parts.of(reading, sentence));
  }

  /**
   * Where the n-grams of one sentence fall, before they are weighed: what {@link #features} weighs
   * by {@link #idf} and scales.
   *
   * @return the places, held by {@code scratch} until its next use
   */
  public Places places(Reading reading, int sentence, Scratch scratch) {
    return places.of(reading, sentence, scratch);
  }

  @Override
  public int dimensions() {
    return settings.dimensions();
  }

  /** The place of the feature that a sentence credits such a source, or nobody. */
  public int voicePlace(Optional<Attribution> voice) {
    return voices.voicePlace(voice);
  }

  /** The place of the feature that a sentence has a word of this entry's tone. */
  public int tonePlace(Entry entry) {
    return voices.tonePlace(entry);
  }

  /** A featurizer that weighs all features alike, for what is not learned. */
  public static HashedFeaturizer even(HashSettings settings) {
    return new HashedFeaturizer(settings, IdfWeights.even(settings.dimensions()));
  }

  /** How sentences are hashed. */
  public HashSettings hashSettings() {
    return settings;
  }

  /** The learned table, a copy: one value per place of the vector. */
  public float[] idf() {
    return weights.values();
  }
}
