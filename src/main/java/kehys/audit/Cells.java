package kehys.audit;

import java.util.List;
import kehys.data.Gold;

/** How many sentences have both a label of one task and a label of another. */
public final class Cells {
  private final List<String> rows;
  private final List<String> columns;
  private final int[][] counts;

  private Cells(Gold first, Gold second) {
    rows = first.labels();
    columns = second.labels();
    counts = new int[rows.size()][columns.size()];
  }

  /**
   * Counts over some articles.
   *
   * @param articles places of the articles in the corpus
   */
  static Cells of(Gold first, Gold second, List<Integer> articles) {
    Cells cells = new Cells(first, second);
    for (int article : articles) {
      int[] row = first.codes(article).toArray();
      int[] column = second.codes(article).toArray();
      for (int i = 0; i < row.length; i++) {
        cells.add(row[i], column[i]);
      }
    }
    return cells;
  }

  private void add(int row, int column) {
    if (row != Gold.NONE && column != Gold.NONE) {
      counts[row][column]++;
    }
  }

  /** The labels of the first task. */
  public List<String> rows() {
    return rows;
  }

  /** The labels of the second task. */
  public List<String> columns() {
    return columns;
  }

  /** Sentences with both labels, told by their places. */
  public int count(int row, int column) {
    return counts[row][column];
  }
}
