package kehys.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Counts words and word trigrams over the sentences of a language, in their order. */
final class TextCount {
  private static final int QUARTERS = 4;

  private final int rows;
  private final IntStream.Builder words = IntStream.builder();
  private final LongCounts types = new LongCounts();
  private final LongCounts trigrams = new LongCounts();
  private final List<Growth> growth = new ArrayList<>();
  private int row;
  private long allTrigrams;

  /** Starts a count; {@code rows} is how many sentences will come. */
  TextCount(int rows) {
    this.rows = rows;
  }

  void add(FoldedWords sentence) {
    words.add(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      types.add(sentence.hash(i, 1));
    }
    for (int i = 0; i + 3 <= sentence.size(); i++) {
      trigrams.add(sentence.hash(i, 3));
      allTrigrams++;
    }
    row++;
    while (growth.size() < QUARTERS && row == rowsIn(growth.size() + 1)) {
      growth.add(new Growth((growth.size() + 1.0) / QUARTERS, row, types.size()));
    }
  }

  private int rowsIn(int quarters) {
    return (int) (((long) rows * quarters + QUARTERS - 1) / QUARTERS);
  }

  /** What was counted; to be asked for once. */
  TextStats stats(Spread sentences) {
    OptionalDouble distinct =
        allTrigrams == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) trigrams.size() / allTrigrams);
    return new TextStats(Spread.of(words.build()), sentences, growth, distinct);
  }
}
