package kehys.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kehys.evaluate.Marks;
import kehys.statistics.Confusion;
import kehys.statistics.Holm;
import kehys.statistics.McNemar;
import kehys.statistics.PairedAnswers;
import kehys.statistics.PairedDifference;
import kehys.statistics.PairedRandomisation;
import kehys.statistics.SmallestDifference;

/** Tests all pairs of entrants, on the same sentences. */
final class Contests {
  private static final long SEED = 1;

  private final List<String> names;
  private final List<Marks> marks;

  /** The entrants with their answers to one task. */
  Contests(List<String> names, List<Marks> marks) {
    this.names = names;
    this.marks = marks;
  }

  private record Pair(int first, int second) {}

  /** Every pair once, in the order of the names, corrected for their number. */
  List<Contest> all() {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < names.size(); first++) {
      for (int second = first + 1; second < names.size(); second++) {
        pairs.add(new Pair(first, second));
      }
    }
    List<Contest> raw = pairs.stream().parallel().map(pair -> contest(pair, pairs.size())).toList();
    List<Double> holm = Holm.adjusted(raw.stream().map(Contest::p).toList());
    List<Double> mcNemar = Holm.adjusted(raw.stream().map(one -> one.accuracy().p()).toList());
    return IntStream.range(0, raw.size())
        .mapToObj(i -> corrected(raw.get(i), holm.get(i), mcNemar.get(i)))
        .toList();
  }

  private Contest contest(Pair pair, int pairs) {
    Marks first = marks.get(pair.first());
    Marks second = marks.get(pair.second());
    PairedAnswers answers =
        new PairedAnswers(TaskComparison.answered(first), TaskComparison.answered(second));
    PairedDifference difference = new PairedDifference(answers, SEED);
    return new Contest(
        names.get(pair.first()),
        names.get(pair.second()),
        difference.interval(Confusion::macroF1),
        new PairedRandomisation(answers, SEED).p(Confusion::macroF1),
        1,
        smallest(difference, Contest.SURE / pairs),
        discordance(first, second));
  }

  private static Contest.Smallest smallest(PairedDifference difference, double level) {
    return new Contest.Smallest(
        SmallestDifference.of(difference, Confusion::macroF1, level), level);
  }

  private static Contest.Discordance discordance(Marks first, Marks second) {
    int onlyFirst = 0;
    int onlySecond = 0;
    for (int i = 0; i < first.all().size(); i++) {
      boolean one = first.all().get(i).right();
      boolean other = second.all().get(i).right();
      onlyFirst += one && !other ? 1 : 0;
      onlySecond += other && !one ? 1 : 0;
    }
    return new Contest.Discordance(onlyFirst, onlySecond, McNemar.p(onlyFirst, onlySecond), 1);
  }

  private static Contest corrected(Contest raw, double holm, double mcNemar) {
    Contest.Discordance accuracy = raw.accuracy();
    return new Contest(
        raw.first(),
        raw.second(),
        raw.macroF1(),
        raw.p(),
        holm,
        raw.smallest(),
        new Contest.Discordance(
            accuracy.onlyFirst(), accuracy.onlySecond(), accuracy.p(), mcNemar));
  }
}
