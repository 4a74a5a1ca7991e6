package kehys.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds exact and near duplicates without comparing all with all. Of a group of the same sentence
 * each is paired with the first; of sentences that share a band each is compared with the {@value
 * #NEIGHBOURS} before it, so that a band that everything falls into costs no square.
 */
final class TwinFinder {
  private static final int NEIGHBOURS = 16;

  private final IntFunction<String> text;
  private final double least;

  /**
   * Looks through sentences.
   *
   * @param text the folded text of a sentence by its place
   * @param least similarity from which sentences count as near duplicates, above 0
   */
  TwinFinder(IntFunction<String> text, double least) {
    this.text = text;
    this.least = least;
  }

  /** All pairs found among the first {@code count} sentences, by first place, then by second. */
  List<Twins> find(int count) {
    List<Twins> twins = new ArrayList<>();
    int[] singles = exact(count, twins);
    twins.addAll(near(singles));
    twins.sort((a, b) -> a.first() != b.first() ? a.first() - b.first() : a.second() - b.second());
    return twins;
  }

  /** Adds pairs of the same text; gives the places of one sentence of each text. */
  private int[] exact(int count, List<Twins> twins) {
    long[] keys =
        IntStream.range(0, count)
            .parallel()
            .mapToLong(i -> key(text.apply(i).hashCode(), i))
            .toArray();
    Arrays.parallelSort(keys);
    boolean[] copy = new boolean[count];
    for (int from = 0; from < count; from++) {
      int first = place(keys[from]);
      if (copy[first]) {
        continue;
      }
      String same = text.apply(first);
      for (int at = from + 1; at < count && hash(keys[at]) == hash(keys[from]); at++) {
        int second = place(keys[at]);
        if (!copy[second] && text.apply(second).equals(same)) {
          copy[second] = true;
          twins.add(new Twins(first, second, 1));
        }
      }
    }
    return IntStream.range(0, count).filter(i -> !copy[i]).toArray();
  }

  private Collection<Twins> near(int[] singles) {
    int[][] bands = new int[Sketch.BANDS][singles.length];
    IntStream.range(0, singles.length)
        .parallel()
        .forEach(i -> Sketch.write(Shingles.of(text.apply(singles[i])), bands, i));
    Map<Long, Twins> found = new HashMap<>();
    for (int[] band : bands) {
      candidates(band)
          .filter(pair -> !found.containsKey(pair))
          .boxed()
          .collect(Collectors.toList())
          .parallelStream()
          .map(pair -> Map.entry(pair, twins(singles[hash(pair)], singles[place(pair)])))
          .filter(entry -> entry.getValue().similarity() >= least)
          .toList()
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
    return found.values();
  }

  /** Pairs of places with the same hash, each with those just before it. */
  private static LongStream candidates(int[] band) {
    long[] keys = IntStream.range(0, band.length).mapToLong(i -> key(band[i], i)).toArray();
    Arrays.parallelSort(keys);
    return IntStream.range(1, keys.length)
        .boxed()
        .flatMapToLong(
            at ->
                IntStream.rangeClosed(1, Math.min(at, NEIGHBOURS))
                    .map(back -> at - back)
                    .takeWhile(before -> hash(keys[before]) == hash(keys[at]))
                    .mapToLong(before -> key(place(keys[before]), place(keys[at]))));
  }

  private Twins twins(int first, int second) {
    long[] one = Shingles.of(text.apply(first));
    long[] other = Shingles.of(text.apply(second));
    return new Twins(first, second, Shingles.similarity(one, other));
  }

  /** A hash and a place in one number, so that sorting brings the same hashes together. */
  private static long key(int hash, int place) {
    return ((long) hash << 32) | place;
  }

  private static int hash(long key) {
    return (int) (key >> 32);
  }

  private static int place(long key) {
    return (int) key;
  }
}
