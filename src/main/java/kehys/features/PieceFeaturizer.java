package kehys.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kehys.text.Sentence;
import kehys.voice.Reading;

/**
 * A sentence as a sequence: what its voices say as tokens, its pieces of words, then the same of
 * the sentence before. Feature {@code i} is the {@code i}th of the sequence, its index the number
 * of the piece, its value 1. The sentence before has numbers of its own, half the vector higher.
 */
public final class PieceFeaturizer implements Featurizer {
  /** The number of a piece that was not learned. */
  public static final int UNKNOWN = 0;

  private final PieceSettings settings;
  private final List<String> vocabulary;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longest;

  /**
   * A featurizer with a learned vocabulary.
   *
   * @param vocabulary pieces and tokens; {@code vocabulary.get(i)} has the number i + 1
   */
  public PieceFeaturizer(PieceSettings settings, List<String> vocabulary) {
    this.settings = settings;
    this.vocabulary = List.copyOf(vocabulary);
    this.vocabulary.forEach(piece -> numbers.put(piece, numbers.size() + 1));
    if (numbers.size() < this.vocabulary.size()) {
      throw new IllegalArgumentException("expected a vocabulary without repetitions");
    }
    this.longest =
        this.vocabulary.stream()
            .filter(piece -> !VoiceTokens.is(piece))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** Learns the vocabulary of these articles. */
  public static PieceFeaturizer learn(PieceSettings settings, List<Reading> readings) {
    Set<String> tokens = new TreeSet<>();
    Map<String, Integer> runs = new HashMap<>();
    CodePoints points = new CodePoints();
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        VoiceTokens.of(reading, sentence.index(), tokens::add);
        points.read(sentence.text());
        Runs.of(points, run -> runs.merge(run, 1, Integer::sum));
      }
    }
    tokens.addAll(PieceLearner.learn(runs, settings.pieces()));
    return new PieceFeaturizer(settings, List.copyOf(tokens));
  }

  @Override
  public boolean seesVoices() {
    return true;
  }

  @Override
  public Reading seen(Reading whole) {
    return whole;
  }

  @Override
  public Optional<List<Part>> parts(Reading reading, int sentence) {
    return Optional.empty();
  }

  @Override
  public Features features(Reading reading, int sentence, Scratch scratch) {
    scratch.features.clear();
    sequence(reading, sentence, 0, scratch);
    if (settings.before() > 0 && sentence > 0) {
      sequence(reading, sentence - 1, dimensions() / 2, scratch);
    }
    return scratch.features;
  }

  private void sequence(Reading reading, int sentence, int offset, Scratch scratch) {
    Features into = scratch.features;
    VoiceTokens.of(reading, sentence, token -> token(token, offset, into));
    int most = into.size() + (offset == 0 ? settings.own() : settings.before());
    scratch.points.read(reading.document().sentences().get(sentence).text());
    Runs.of(scratch.points, run -> pieces(run, offset, most, into));
  }

  private void token(String token, int offset, Features into) {
    Integer number = numbers.get(token);
    if (number != null) {
      into.add(offset + number, 1f);
    }
  }

  /** Cuts a run into the longest pieces that are known, from its beginning. */
  private void pieces(String run, int offset, int most, Features into) {
    for (int start = 0; start < run.length() && into.size() < most; ) {
      int end = Math.min(run.length(), start + longest);
      while (end > start + 1 && !numbers.containsKey(run.substring(start, end))) {
        end--;
      }
      into.add(offset + numbers.getOrDefault(run.substring(start, end), UNKNOWN), 1f);
      start = end;
    }
  }

  @Override
  public int dimensions() {
    return 2 * (vocabulary.size() + 1);
  }

  /** How sentences are cut. */
  public PieceSettings pieceSettings() {
    return settings;
  }

  /** The pieces and tokens; {@code vocabulary().get(i)} has the number i + 1. */
  public List<String> vocabulary() {
    return vocabulary;
  }
}
