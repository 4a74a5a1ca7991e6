package kehys.audit;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.data.Gold;

/** Values of a column that nearly always go with one label, though it is not the common one. */
final class OneSided {
  private static final int LEAST_ROWS = 20;
  private static final double NEARLY_ALWAYS = 0.95;
  private static final double COMMON = 0.5;

  private final Sentences sentences;
  private final String column;
  private final ColumnCodes codes;

  OneSided(Sentences sentences, String column, ColumnCodes codes) {
    this.sentences = sentences;
    this.column = column;
    this.codes = codes;
  }

  Stream<Finding> findings(Labelled task) {
    int labels = task.labels().size();
    int[][] counts = new int[codes.values().size()][labels];
    int[] all = new int[labels];
    for (int place = 0; place < sentences.size(); place++) {
      if (task.code(place) != Gold.NONE) {
        counts[codes.code(place)][task.code(place)]++;
        all[task.code(place)]++;
      }
    }
    return IntStream.range(0, counts.length)
        .boxed()
        .flatMap(value -> findings(task, value, counts[value], all));
  }

  private Stream<Finding> findings(Labelled task, int value, int[] counts, int[] all) {
    int rows = Arrays.stream(counts).sum();
    return IntStream.range(0, counts.length)
        .filter(label -> rows >= LEAST_ROWS && counts[label] >= NEARLY_ALWAYS * rows)
        .filter(label -> all[label] < COMMON * Arrays.stream(all).sum())
        .mapToObj(label -> finding(task.labels().get(label), value, counts[label], rows));
  }

  private Finding finding(String label, int value, int count, int rows) {
    return new Finding(
        Finding.Kind.ONE_SIDED,
        "column '" + column + "'",
        "value '"
            + codes.values().get(value)
            + "' has label '"
            + label
            + "' in "
            + count
            + " of "
            + rows
            + " rows");
  }
}
