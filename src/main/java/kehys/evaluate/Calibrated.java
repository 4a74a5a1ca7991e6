package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kehys.annotate.Abstention;
import kehys.annotate.Annotation;
import kehys.annotate.Judge;
import kehys.annotate.Verdict;
import kehys.data.Gold;
import kehys.evaluate.Calibrator.Choice;
import kehys.model.Calibration;
import kehys.model.Card;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.model.Risk;
import kehys.model.Say;
import kehys.statistics.RiskCurve;
import kehys.statistics.RiskCurve.Sure;

/**
 * Out-of-fold answers with calibrations learned from them; what is measured of a fold uses
 * calibrations that were learned without it.
 */
public final class Calibrated {
  private final OutOfFold outOfFold;
  private final List<List<Choice>> choices;
  private final List<List<Double>> weights;
  private final List<List<Annotation>> answers;

  private Calibrated(OutOfFold outOfFold, List<List<Choice>> choices, List<List<Double>> weights) {
    this.outOfFold = outOfFold;
    this.choices = choices;
    this.weights = weights;
    this.answers = answers(Choice::without);
  }

  private List<List<Annotation>> answers(Function<Choice, List<Calibration>> byFold) {
    List<Judge> judges =
        IntStream.range(0, outOfFold.folds().count())
            .mapToObj(fold -> judge(choice -> byFold.apply(choice).get(fold)))
            .toList();
    return IntStream.range(0, outOfFold.corpus().articles().size())
        .mapToObj(article -> outOfFold.annotations(article, judges.get(outOfFold.fold(article))))
        .toList();
  }

  /**
   * Calibrates each of so many members for each task, and weighs them against each other.
   *
   * @param pools task to how its members are weighed; learned where none is named
   */
  public static Calibrated of(OutOfFold outOfFold, int members, Map<String, Pool> pools) {
    List<List<Choice>> choices = Calibrator.all(outOfFold, members);
    return new Calibrated(outOfFold, choices, PoolWeights.of(outOfFold, choices, pools));
  }

  /** Leaves the probabilities as they are. */
  public static Calibrated none(OutOfFold outOfFold) {
    int tasks = outOfFold.tasks().size();
    int members = outOfFold.members();
    Choice choice =
        new Choice(
            CalibrationMethod.NONE,
            Calibration.NONE,
            Collections.nCopies(outOfFold.folds().count(), Calibration.NONE));
    return new Calibrated(
        outOfFold,
        Collections.nCopies(members, Collections.nCopies(tasks, choice)),
        Collections.nCopies(members, Collections.nCopies(tasks, 1.0)));
  }

  private Judge judge(Function<Choice, Calibration> calibration) {
    List<Labels> tasks =
        outOfFold.tasks().stream().map(gold -> new Labels(gold.task(), gold.labels())).toList();
    return new Judge(tasks, says(calibration), Abstention.NEVER);
  }

  private List<List<Say>> says(Function<Choice, Calibration> calibration) {
    return IntStream.range(0, choices.size())
        .mapToObj(
            member ->
                IntStream.range(0, choices.get(member).size())
                    .mapToObj(task -> say(member, task, calibration))
                    .toList())
        .toList();
  }

  private Say say(int member, int task, Function<Choice, Calibration> calibration) {
    return new Say(calibration.apply(choices.get(member).get(task)), weights.get(member).get(task));
  }

  /** The annotations of each article's sentences, in the corpus's order. */
  public List<List<Annotation>> answers() {
    return answers;
  }

  /** The figures over all sentences, each answered by the model that had not seen its article. */
  public List<TaskResult> results() {
    return Evaluation.of(outOfFold.corpus(), outOfFold.tasks(), answers);
  }

  /** The model with the calibrations that were learned from all folds, and its risks. */
  public Model calibrate(Model model) {
    return model.with(says(Choice::whole), risks());
  }

  /** What a model's card tells of these answers. */
  public Card.Measured measured() {
    List<TaskResult> after = results();
    List<TaskResult> before =
        Evaluation.of(outOfFold.corpus(), outOfFold.tasks(), answers(Calibrated::none));
    return new Card.Measured(
        after.stream().map(result -> result.heldOut(outOfFold.folds().split())).toList(),
        IntStream.range(0, outOfFold.tasks().size())
            .mapToObj(task -> reliability(task, before.get(task), after.get(task)))
            .toList());
  }

  private static List<Calibration> none(Choice choice) {
    return Collections.nCopies(choice.without().size(), Calibration.NONE);
  }

  private Card.Reliability reliability(int task, TaskResult before, TaskResult after) {
    return new Card.Reliability(
        after.task(),
        IntStream.range(0, choices.size()).mapToObj(member -> method(member, task)).toList(),
        before.calibration().belief(),
        after.calibration().belief(),
        after.calibration().bins(),
        before.calibration().bins());
  }

  private String method(int member, int task) {
    String method = choices.get(member).get(task).method().label();
    return choices.size() == 1
        ? method
        : String.format(Locale.ROOT, "%s with weight %.1f", method, weights.get(member).get(task));
  }

  private List<Risk> risks() {
    List<Risk> risks = new ArrayList<>();
    for (Gold gold : outOfFold.tasks()) {
      List<List<Sure>> byLabel = gold.labels().stream().map(label -> sure(gold, label)).toList();
      risks.add(
          new RiskCurve(byLabel.stream().flatMap(List::stream).toList()).risk(gold.task(), ""));
      for (int label = 0; label < gold.labels().size(); label++) {
        if (!byLabel.get(label).isEmpty()) {
          risks.add(new RiskCurve(byLabel.get(label)).risk(gold.task(), gold.labels().get(label)));
        }
      }
    }
    return risks;
  }

  /** The labelled sentences that were given this label. */
  private List<Sure> sure(Gold gold, String label) {
    List<Sure> sure = new ArrayList<>();
    for (int article = 0; article < answers.size(); article++) {
      for (int sentence = 0; sentence < answers.get(article).size(); sentence++) {
        Verdict verdict = answers.get(article).get(sentence).verdict(gold.task()).orElseThrow();
        int truth = gold.code(article, sentence);
        if (truth >= 0 && verdict.label().equals(label)) {
          sure.add(new Sure(article, verdict.probability(verdict.best()), truth != verdict.best()));
        }
      }
    }
    return sure;
  }
}
