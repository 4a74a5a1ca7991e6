package kehys.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kehys.data.Gold;
import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.model.Head;
import kehys.model.Labels;
import kehys.voice.Reading;

/** Labelled sentences: those to learn from and those to know when to stop by. */
final class NeuralData {
  /** One article of so many is held out. */
  private static final int HELD_OUT = 10;

  private final Featurizer featurizer;
  private final List<Reading> readings;
  private final List<Gold> tasks;
  private final Set<Integer> heldOut;
  private final List<PieceRow> seen = new ArrayList<>();

  /** Holds out whole articles, drawn by this seed; where there is but one, none. */
  NeuralData(Featurizer featurizer, List<Reading> readings, List<Gold> tasks, long seed) {
    this.featurizer = featurizer;
    this.readings = readings;
    this.tasks = tasks;
    this.heldOut = drawn(readings.size(), seed);
    Scratch scratch = new Scratch();
    for (int article = 0; article < readings.size(); article++) {
      if (!heldOut.contains(article)) {
        add(article, scratch);
      }
    }
  }

  private static Set<Integer> drawn(int articles, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, articles).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    int count = articles < 2 ? 0 : Math.max(1, articles / HELD_OUT);
    return new HashSet<>(order.subList(0, count));
  }

  private void add(int article, Scratch scratch) {
    for (int i = 0; i < readings.get(article).heard().size(); i++) {
      int sentence = i;
      int[] codes = tasks.stream().mapToInt(gold -> gold.code(article, sentence)).toArray();
      if (Arrays.stream(codes).anyMatch(code -> code != Gold.NONE)) {
        seen.add(PieceRow.of(featurizer.features(readings.get(article), i, scratch), codes));
      }
    }
  }

  /** Rows to learn from, in the order of articles and sentences. */
  List<PieceRow> seen() {
    return seen;
  }

  List<Labels> tasks() {
    return tasks.stream().map(gold -> new Labels(gold.task(), gold.labels())).toList();
  }

  /** Number of pieces that a row can have. */
  int pieces() {
    return featurizer.dimensions();
  }

  /** (n / (labels × n of the label)) ^ balance, one for each label. */
  float[] weights(int task, double balance) {
    Gold gold = tasks.get(task);
    int[] counts = gold.counts();
    float[] weights = new float[counts.length];
    for (int i = 0; i < weights.length; i++) {
      double share = (double) gold.size() / counts.length / Math.max(1, counts[i]);
      weights[i] = (float) StrictMath.pow(share, balance);
    }
    return weights;
  }

  /** How well the articles held out are answered: the mean macro-F1 of the tasks. */
  double macroF1(List<Head> heads) {
    double sum = 0;
    for (int task = 0; task < heads.size(); task++) {
      sum += macroF1(heads.get(task), tasks.get(task));
    }
    return sum / heads.size();
  }

  private double macroF1(Head head, Gold gold) {
    MacroF1 macroF1 = new MacroF1(gold.labels().size());
    float[] probabilities = new float[gold.labels().size()];
    Scratch scratch = new Scratch();
    for (int article : heldOut) {
      for (int i = 0; i < readings.get(article).heard().size(); i++) {
        if (gold.code(article, i) != Gold.NONE) {
          head.classifier()
              .probabilities(featurizer.features(readings.get(article), i, scratch), probabilities);
          macroF1.add(gold.code(article, i), probabilities);
        }
      }
    }
    return macroF1.value();
  }
}
