package kehys.features;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import kehys.data.Attribution;
import kehys.text.Kind;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Entry;
import kehys.voice.Reading;

/**
 * Hashed word and character n-grams of the sentence and words of the one before it, weighted by (1
 * + ln count) × idf, each namespace scaled to a length of its own; and the place in the article.
 */
public final class HashedFeaturizer implements Featurizer {
  private static final int LAST_PLACE = 8;

  /** 1 + ln count for the counts that occur: a logarithm costs more than all else of a feature. */
  private static final float[] DAMPED = new float[64];

  static {
    for (int count = 1; count < DAMPED.length; count++) {
      DAMPED[count] = (float) (1 + StrictMath.log(count));
    }
  }

  private final HashSettings settings;
  private final Ngrams ngrams;
  private final VoiceFeatures voices;
  private final float[] idf;

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
    this.idf = idf.clone();
  }

  /**
   * Learns the idf table: ln((1 + n) / (1 + df)) + 1, n sentences, df of them with the feature
   * (Spärck Jones 1972, smoothed as if one more sentence held every feature once); 0 for what no
   * sentence has, so that strange words do not take weight from those that are known.
   */
  public static HashedFeaturizer learn(HashSettings settings, List<Reading> readings) {
    return learn(settings, readings, sentences -> {});
  }

  /**
   * Learns the idf table, and tells how far it is.
   *
   * @param counted told the number of sentences so far, article by article
   */
  public static HashedFeaturizer learn(
      HashSettings settings, List<Reading> readings, IntConsumer counted) {
    float[] frequency = new float[settings.dimensions()];
    HashedFeaturizer counter = even(settings);
    Scratch scratch = new Scratch();
    int sentences = 0;
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        Features seen = counter.features(reading, sentence.index(), scratch);
        for (int i = 0; i < seen.size(); i++) {
          frequency[seen.index(i)]++;
        }
        sentences++;
      }
      counted.accept(sentences);
    }
    for (int i = 0; i < frequency.length; i++) {
      frequency[i] = frequency[i] == 0 ? 0 : idf(sentences, frequency[i]);
    }
    return new HashedFeaturizer(settings, frequency);
  }

  private static float idf(int sentences, float having) {
    return (float) (StrictMath.log((1.0 + sentences) / (1.0 + having)) + 1.0);
  }

  @Override
  public boolean seesVoices() {
    return settings.voices() > 0;
  }

  @Override
  public Reading seen(Reading whole) {
    return settings.sight().of(whole);
  }

  @Override
  public Features features(Reading reading, int sentence, Scratch scratch) {
    return features(reading, sentence, scratch, (block, from) -> {});
  }

  /** Told of each block of features when it is whole. */
  private interface Blocks {
    void end(Namespace block, int from);
  }

  @Override
  public Optional<List<Part>> parts(Reading reading, int sentence) {
    if (settings.sight().names() == Sight.Names.MASKED) {
      return Optional.empty();
    }
    Scratch scratch = new Scratch();
    Map<Span, Features> parts = new LinkedHashMap<>();
    String text = text(reading, sentence);
    WordShares words = new WordShares(ngrams, new Ngrams(settings.withoutPairs()), text);
    features(
        reading,
        sentence,
        scratch,
        (block, from) -> {
          Shares shares =
              switch (block) {
                case WORD -> words.words();
                case CHARACTER -> words.characters();
                case VOICE -> voices.shares(reading.heard().get(sentence));
                case WORD_BEFORE, PLACE -> new Shares();
              };
          shares.share(scratch.features, from, parts);
        });
    return Optional.of(
        parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList());
  }

  private Features features(Reading reading, int sentence, Scratch scratch, Blocks blocks) {
    Features features = scratch.features;
    features.clear();
    List<Sentence> all = reading.document().sentences();
    scratch.points.read(text(reading, sentence));
    ngrams.words(scratch.points, Namespace.WORD, scratch.counts);
    blocks.end(Namespace.WORD, weigh(scratch, 1f));
    if (settings.characters() > 0) {
      ngrams.characters(scratch.points, scratch.counts);
      blocks.end(Namespace.CHARACTER, weigh(scratch, 1f));
    }
    if (settings.before() > 0 && settings.sight().context() && sentence > 0) {
      scratch.points.read(text(reading, sentence - 1));
      ngrams.words(scratch.points, Namespace.WORD_BEFORE, scratch.counts);
      blocks.end(Namespace.WORD_BEFORE, weigh(scratch, settings.before()));
    }
    if (settings.voices() > 0) {
      voices.count(reading, sentence, scratch.counts);
      blocks.end(Namespace.VOICE, weigh(scratch, settings.voices()));
    }
    if (settings.place() > 0) {
      int from = features.size();
      place(all, sentence, features);
      blocks.end(Namespace.PLACE, from);
    }
    return features;
  }

  private String text(Reading reading, int sentence) {
    return switch (settings.sight().names()) {
      case SEEN -> reading.document().sentences().get(sentence).text();
      case MASKED -> MaskedText.of(reading, sentence);
    };
  }

  /**
   * Moves the counted n-grams of one namespace to the features, as a vector of this length, and
   * tells from where on they stand there.
   */
  private int weigh(Scratch scratch, float length) {
    CountTable counts = scratch.counts;
    Features features = scratch.features;
    int from = features.size();
    double squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      int at = counts.key(i);
      if (idf[at] > 0) {
        float value = damped(counts.count(i)) * idf[at];
        squares += (double) value * value;
        features.add(at, value);
      }
    }
    counts.clear();
    if (squares > 0) {
      features.scale(from, (float) (length / Math.sqrt(squares)));
    }
    return from;
  }

  private static float damped(int count) {
    return count < DAMPED.length ? DAMPED[count] : (float) (1 + StrictMath.log(count));
  }

  private void place(List<Sentence> all, int sentence, Features features) {
    int headline = all.get(sentence).kind() == Kind.HEADLINE ? 1 : 0;
    int fromStart = Math.min(sentence, LAST_PLACE);
    features.add(ngrams.place(Namespace.PLACE, 2 * fromStart + headline), settings.place());
    features.add(ngrams.place(Namespace.PLACE, -1 - headline), settings.place());
  }

  @Override
  public int dimensions() {
    return settings.dimensions();
  }

  @Override
  public Map<String, String> settings() {
    return settings.asMap();
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
    float[] ones = new float[settings.dimensions()];
    Arrays.fill(ones, 1f);
    return new HashedFeaturizer(settings, ones);
  }

  /** How sentences are hashed. */
  public HashSettings hashSettings() {
    return settings;
  }

  /** The learned table, a copy: one value per place of the vector. */
  public float[] idf() {
    return Arrays.copyOf(idf, idf.length);
  }
}
