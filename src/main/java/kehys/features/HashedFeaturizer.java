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
 * Hashed word and character n-grams of the sentence, words of the one before it, who speaks, and
 * the place in the article; weighted by idf each time they come, and each kind scaled to a length
 * of its own: value = length × idf / √Σ idf² over all n-grams of the kind. An n-gram that comes
 * twice stands twice, and so nothing has to be counted.
 */
public final class HashedFeaturizer implements Featurizer {
  private static final int LAST_PLACE = 8;

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
    Places places = places(reading, sentence, scratch);
    scratch.features.clear();
    for (int block = 0; block < places.blocks(); block++) {
      weigh(places, block, scratch.features);
    }
    return scratch.features;
  }

  @Override
  public Optional<List<Part>> parts(Reading reading, int sentence) {
    if (settings.sight().names() == Sight.Names.MASKED) {
      return Optional.empty();
    }
    Scratch scratch = new Scratch();
    Map<Span, Features> parts = new LinkedHashMap<>();
    Places places = places(reading, sentence, scratch);
    String text = text(reading, sentence);
    WordShares words = new WordShares(ngrams, new Ngrams(settings.withoutPairs()), text);
    for (int block = 0; block < places.blocks(); block++) {
      Shares shares =
          switch (places.kind(block)) {
            case WORD -> words.words();
            case CHARACTER -> words.characters();
            case VOICE -> voices.shares(reading.heard().get(sentence));
            case WORD_BEFORE, PLACE -> new Shares();
          };
      int from = scratch.features.size();
      weigh(places, block, scratch.features);
      shares.share(scratch.features, from, parts);
    }
    return Optional.of(
        parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList());
  }

  /**
   * Where the n-grams of one sentence fall, before they are weighed: what {@link #features} weighs
   * by {@link #idf} and scales.
   *
   * @return the places, held by {@code scratch} until its next use
   */
  public Places places(Reading reading, int sentence, Scratch scratch) {
    Places places = scratch.places;
    places.clear();
    words(reading, sentence, scratch);
    if (settings.before() > 0 && settings.sight().context() && sentence > 0) {
      scratch.points.read(text(reading, sentence - 1));
      ngrams.words(scratch.points, Namespace.WORD_BEFORE, places);
      places.end(Namespace.WORD_BEFORE, settings.before());
    }
    if (settings.voices() > 0) {
      voices.tell(reading, sentence, places);
      places.end(Namespace.VOICE, settings.voices());
    }
    if (settings.place() > 0) {
      place(reading.document().sentences(), sentence, places);
      places.end(Namespace.PLACE, settings.place());
    }
    return places;
  }

  private void words(Reading reading, int sentence, Scratch scratch) {
    if (settings.words() > 0) {
      scratch.points.read(text(reading, sentence));
      ngrams.words(scratch.points, Namespace.WORD, scratch.places);
      scratch.places.end(Namespace.WORD, 1);
    }
    if (settings.words() > 0 && settings.characters() > 0) {
      ngrams.characters(scratch.points, scratch.places);
      scratch.places.end(Namespace.CHARACTER, 1);
    }
  }

  private String text(Reading reading, int sentence) {
    return switch (settings.sight().names()) {
      case SEEN -> reading.document().sentences().get(sentence).text();
      case MASKED -> MaskedText.of(reading, sentence);
    };
  }

  /** Weighs a block's n-grams, each time they come, and scales them as a vector. */
  private void weigh(Places places, int block, Features features) {
    int from = features.size();
    double squares = 0;
    for (int i = places.start(block); i < places.end(block); i++) {
      float value = idf[places.all()[i]];
      if (value > 0) {
        squares += (double) value * value;
        features.add(places.all()[i], value);
      }
    }
    if (squares > 0) {
      features.scale(from, (float) (places.length(block) / Math.sqrt(squares)));
    }
  }

  private void place(List<Sentence> all, int sentence, Places places) {
    int headline = all.get(sentence).kind() == Kind.HEADLINE ? 1 : 0;
    int fromStart = Math.min(sentence, LAST_PLACE);
    places.add(ngrams.place(Namespace.PLACE, 2 * fromStart + headline));
    places.add(ngrams.place(Namespace.PLACE, -1 - headline));
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
