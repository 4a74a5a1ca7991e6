package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kehys.evaluate.Answers.Answer;
import kehys.evaluate.Calibrator.Choice;

/**
 * Weighs the members of an ensemble against each other, task by task: the weights, in tenths, with
 * the least log loss of the pooled probabilities out of fold, each member calibrated without the
 * fold. From equal weights one member's weight after the other is moved until none gains.
 */
final class PoolWeights {
  private static final double LEAST = 1e-9;
  private static final int TENTHS = 10;
  private static final int MOST_ROUNDS = 20;

  /** Sentence, member, label: logarithms of calibrated probabilities. */
  private final double[][][] logs;

  private final int[] truth;

  PoolWeights(double[][][] logs, int[] truth) {
    this.logs = logs;
    this.truth = truth;
  }

  /** Member, then task. */
  static List<List<Double>> of(
      OutOfFold outOfFold, List<List<Choice>> choices, Map<String, Pool> pools) {
    int members = choices.size();
    List<List<Double>> weights = new ArrayList<>();
    for (int member = 0; member < members; member++) {
      weights.add(new ArrayList<>());
    }
    for (int task = 0; task < outOfFold.tasks().size(); task++) {
      String name = outOfFold.tasks().get(task).task();
      boolean equal = members == 1 || pools.getOrDefault(name, Pool.LEARNED) == Pool.EQUAL;
      List<Double> found =
          equal
              ? Collections.nCopies(members, 1.0)
              : read(outOfFold, choices, task).search(members);
      for (int member = 0; member < members; member++) {
        weights.get(member).add(found.get(member));
      }
    }
    return weights;
  }

  private static PoolWeights read(OutOfFold outOfFold, List<List<Choice>> choices, int task) {
    List<List<Answer>> answers =
        IntStream.range(0, choices.size())
            .mapToObj(member -> Answers.of(outOfFold, member, task).all())
            .toList();
    double[][][] logs = new double[answers.get(0).size()][choices.size()][];
    for (int member = 0; member < choices.size(); member++) {
      for (int i = 0; i < logs.length; i++) {
        logs[i][member] = logs(answers.get(member).get(i), choices.get(member).get(task));
      }
    }
    return new PoolWeights(logs, answers.get(0).stream().mapToInt(Answer::truth).toArray());
  }

  private static double[] logs(Answer answer, Choice choice) {
    float[] probabilities = answer.probabilities().copy();
    choice.without().get(answer.fold()).apply(probabilities);
    double[] logs = new double[probabilities.length];
    for (int label = 0; label < logs.length; label++) {
      logs[label] = StrictMath.log(Math.max(LEAST, probabilities[label]));
    }
    return logs;
  }

  List<Double> search(int members) {
    List<Double> best = new ArrayList<>(Collections.nCopies(members, 1.0));
    double loss = loss(best);
    boolean gained = true;
    for (int round = 0; gained && round < MOST_ROUNDS; round++) {
      gained = false;
      for (int move = 0; move < members * (TENTHS + 1); move++) {
        List<Double> moved = new ArrayList<>(best);
        moved.set(move / (TENTHS + 1), move % (TENTHS + 1) / (double) TENTHS);
        double tried = loss(moved);
        if (tried < loss) {
          best = moved;
          loss = tried;
          gained = true;
        }
      }
    }
    return best;
  }

  private double loss(List<Double> weights) {
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (all == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double sum = 0;
    for (int i = 0; i < truth.length; i++) {
      sum += loss(logs[i], truth[i], weights, all);
    }
    return sum;
  }

  /** −ln of the true label's pooled probability. */
  private static double loss(double[][] members, int truth, List<Double> weights, double all) {
    double[] pooled = new double[members[0].length];
    for (int member = 0; member < members.length; member++) {
      double weight = weights.get(member) / all;
      for (int label = 0; label < pooled.length; label++) {
        pooled[label] += weight * members[member][label];
      }
    }
    double sum = 0;
    for (double log : pooled) {
      sum += StrictMath.exp(log);
    }
    return StrictMath.log(sum) - pooled[truth];
  }
}
