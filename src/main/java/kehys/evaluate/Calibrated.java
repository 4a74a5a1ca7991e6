package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kehys.annotate.Abstention;
import kehys.annotate.Annotation;
import kehys.annotate.Judge;
import kehys.annotate.Verdict;
import kehys.data.Gold;
import kehys.evaluate.Calibrator.Choice;
import kehys.evaluate.RiskCurve.Sure;
import kehys.model.Calibration;
import kehys.model.Card;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.model.Risk;

/**
 * Out-of-fold answers with calibrations learned from them; what is measured of a fold uses
 * calibrations that were learned without it.
 */
public final class Calibrated {
  private final OutOfFold outOfFold;
  private final List<List<Choice>> choices;
  private final List<List<Annotation>> answers;

  private Calibrated(OutOfFold outOfFold, List<List<Choice>> choices) {
    this.outOfFold = outOfFold;
    this.choices = choices;
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

  /** Calibrates each of so many members for each task. */
  public static Calibrated of(OutOfFold outOfFold, int members) {
    return new Calibrated(outOfFold, Calibrator.all(outOfFold, members));
  }

  /** Leaves the probabilities as they are. */
  public static Calibrated none(OutOfFold outOfFold) {
    Choice choice =
        new Choice(
            CalibrationMethod.NONE,
            Calibration.NONE,
            Collections.nCopies(outOfFold.folds().count(), Calibration.NONE));
    List<Choice> tasks = Collections.nCopies(outOfFold.tasks().size(), choice);
    return new Calibrated(outOfFold, Collections.nCopies(outOfFold.members(), tasks));
  }

  private Judge judge(Function<Choice, Calibration> calibration) {
    List<Labels> tasks =
        outOfFold.tasks().stream().map(gold -> new Labels(gold.task(), gold.labels())).toList();
    List<List<Calibration>> calibrations =
        choices.stream().map(member -> member.stream().map(calibration).toList()).toList();
    return new Judge(tasks, calibrations, Abstention.NEVER);
  }

  /** The figures over all sentences, each answered by the model that had not seen its article. */
  public List<TaskResult> results() {
    return Evaluation.of(outOfFold.corpus(), outOfFold.tasks(), answers);
  }

  /** The model with the calibrations that were learned from all folds, and its risks. */
  public Model calibrate(Model model) {
    return model.with(
        choices.stream().map(member -> member.stream().map(Choice::whole).toList()).toList(),
        risks());
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
        choices.stream().map(member -> member.get(task).method().label()).toList(),
        before.calibration().belief(),
        after.calibration().belief(),
        after.calibration().bins());
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
