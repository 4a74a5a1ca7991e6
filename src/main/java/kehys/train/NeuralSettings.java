package kehys.train;

import java.util.ArrayList;
import java.util.List;
import kehys.features.PieceSettings;

/**
 * Settings of the neural recipes.
 *
 * @param pieces how sentences become sequences
 * @param size length of an embedding
 * @param units filters of each width, or units of the hidden layer
 * @param dropout share of the units before the output that is left out in learning
 * @param schedule how long and how fast to learn
 */
record NeuralSettings(
    PieceSettings pieces, int size, int units, double dropout, Schedule schedule) {

  /**
   * How long and how fast to learn.
   *
   * @param epochs most walks over the data
   * @param patience walks without a better macro-F1 after which learning stops
   * @param batch sentences in a step
   * @param rate length of a step (Adam)
   * @param blank share of pieces that are read as unknown
   * @param balance 0: every sentence costs the same; 1: every label costs the same in all
   */
  record Schedule(int epochs, int patience, int batch, double rate, double blank, double balance) {}

  private static final List<Setting> COMMON =
      List.of(
          new Setting("size", "48", "a whole number from 4 to 512", "length of an embedding"),
          new Setting("dropout", "0.3", "a number from 0 to 0.9", "share of units left out"),
          new Setting("blank", "0.1", "a number from 0 to 0.9", "share of pieces made unknown"),
          new Setting("balance", "0.5", "a number from 0 to 1", "how far rare labels count more"),
          new Setting("epochs", "8", "a whole number from 1 to 1000", "most walks over the data"),
          new Setting("patience", "2", "a whole number from 1 to 100", "walks to wait for better"),
          new Setting("batch", "32", "a whole number from 1 to 1024", "sentences in a step"),
          new Setting("rate", "0.002", "a number from 1e-6 to 1", "length of a step"),
          new Setting("pieces", "8000", "a whole number from 100 to 100000", "pieces of words"),
          new Setting("own", "64", "a whole number from 1 to 1000", "most pieces of a sentence"),
          new Setting("before", "24", "a whole number from 0 to 1000", "most of the one before"));

  /** All that can be set, with this many units where nobody sets another number. */
  static List<Setting> known(int units, String meaning) {
    List<Setting> known = new ArrayList<>();
    known.add(
        new Setting("units", Integer.toString(units), "a whole number from 1 to 2048", meaning));
    known.addAll(COMMON);
    return List.copyOf(known);
  }

  /** Reads the user's values, each within its range. */
  static NeuralSettings of(Settings settings) {
    return new NeuralSettings(
        new PieceSettings(
            settings.integer("pieces", 100, 100_000),
            settings.integer("own", 1, 1_000),
            settings.integer("before", 0, 1_000)),
        settings.integer("size", 4, 512),
        settings.integer("units", 1, 2048),
        settings.number("dropout", 0, 0.9),
        new Schedule(
            settings.integer("epochs", 1, 1_000),
            settings.integer("patience", 1, 100),
            settings.integer("batch", 1, 1_024),
            settings.number("rate", 1e-6, 1),
            settings.number("blank", 0, 0.9),
            settings.number("balance", 0, 1)));
  }
}
