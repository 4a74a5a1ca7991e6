package kehys.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Which sentences were there, by 64 bits of the hash of each: whether a text was among them can be
 * asked, but not what they said. Letters' case, marks and spaces do not count.
 */
public final class Fingerprints {
  /** Of no sentence. */
  public static final Fingerprints NONE = new Fingerprints(new long[0]);

  private final long[] rising;

  private Fingerprints(long[] rising) {
    this.rising = rising;
  }

  /** Of all sentences but those that are alike by chance, see {@link FoldedText#isByChance}. */
  public static Fingerprints of(Corpus corpus) {
    return new Fingerprints(all(corpus).sorted().distinct().toArray());
  }

  /**
   * Those that were kept.
   *
   * @param rising copied
   * @throws IllegalArgumentException where they do not rise
   */
  public static Fingerprints kept(long[] rising) {
    for (int i = 1; i < rising.length; i++) {
      if (rising[i] <= rising[i - 1]) {
        throw new IllegalArgumentException("expected rising fingerprints, found others at " + i);
      }
    }
    return new Fingerprints(rising.clone());
  }

  /** How many sentences of a corpus were there; short ones are not counted. */
  public int among(Corpus corpus) {
    return (int) all(corpus).filter(one -> Arrays.binarySearch(rising, one) >= 0).count();
  }

  /** Whether they are of no sentence. */
  public boolean isEmpty() {
    return rising.length == 0;
  }

  /** A copy, rising; one of each. */
  public long[] rising() {
    return rising.clone();
  }

  private static LongStream all(Corpus corpus) {
    return corpus.articles().stream()
        .flatMap(article -> article.document().sentences().stream())
        .map(sentence -> FoldedText.of(sentence.text()))
        .filter(folded -> !FoldedText.isByChance(folded))
        .mapToLong(Fingerprints::of);
  }

  private static long of(String folded) {
    byte[] hash = Sha256.digest().digest(folded.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }
}
