package kehys.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kehys.text.Span;
import kehys.voice.Reading;

/** Shares the features of a sentence out to the words that bring them. */
final class FeatureParts {
  private final SentencePlaces places;
  private final IdfWeights weights;
  private final VoiceFeatures voices;
  private final Ngrams pairs;
  private final Ngrams singles;

  FeatureParts(
      SentencePlaces places,
      IdfWeights weights,
      VoiceFeatures voices,
      Ngrams pairs,
      Ngrams singles) {
    this.places = places;
    this.weights = weights;
    this.voices = voices;
    this.pairs = pairs;
    this.singles = singles;
  }

  List<Part> of(Reading reading, int sentence) {
    Scratch scratch = new Scratch();
    Map<Span, Features> parts = new LinkedHashMap<>();
    Places told = places.of(reading, sentence, scratch);
    WordShares words = new WordShares(pairs, singles, places.text(reading, sentence));
    for (int block = 0; block < told.blocks(); block++) {
      Shares shares =
          switch (told.kind(block)) {
            case WORD -> words.words();
            case CHARACTER -> words.characters();
            case VOICE -> voices.shares(reading.heard().get(sentence));
            case WORD_BEFORE, PLACE -> new Shares();
          };
      int from = scratch.features.size();
      weights.weigh(told, block, scratch.features);
      shares.share(scratch.features, from, parts);
    }
    return parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList();
  }
}
