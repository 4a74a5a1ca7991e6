package kehys.train;

import kehys.features.Features;

/** A sentence's sequence of pieces, kept for learning, with its label of each task. */
final class PieceRow {
  private final int[] pieces;
  private final int[] labels;

  private PieceRow(int[] pieces, int[] labels) {
    this.pieces = pieces;
    this.labels = labels;
  }

  /**
   * Copies a sentence's features.
   *
   * @param labels one for each task, below 0 where the sentence has none
   */
  static PieceRow of(Features features, int... labels) {
    int[] pieces = new int[features.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = features.index(i);
    }
    return new PieceRow(pieces, labels.clone());
  }

  int size() {
    return pieces.length;
  }

  int piece(int i) {
    return pieces[i];
  }

  /** Place among the task's labels, below 0 for none. */
  int label(int task) {
    return labels[task];
  }
}
