package kehys.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.annotate.Verdict;
import kehys.data.Gold;
import kehys.model.Labels;
import kehys.statistics.Bootstrap;
import kehys.statistics.CalibrationCount;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;

/**
 * How one task was answered, sentence by sentence.
 *
 * @param labels the task's labels
 * @param articles number of articles of the corpus
 * @param all the sentences that have a true label, in the corpus's order
 */
public record Marks(Labels labels, int articles, List<Mark> all) {
  private static final long SEED = 1;

  /** Keeps its own copy of the list. */
  public Marks {
    all = List.copyOf(all);
  }

  /**
   * Reads answers beside their truth.
   *
   * @param answers the annotations of each article's sentences, in the corpus's order
   */
  static Marks of(Gold gold, List<List<Annotation>> answers) {
    List<Mark> marks = new ArrayList<>();
    for (int article = 0; article < gold.articles(); article++) {
      for (int sentence = 0; sentence < answers.get(article).size(); sentence++) {
        int truth = gold.code(article, sentence);
        if (truth >= 0) {
          Verdict verdict = answers.get(article).get(sentence).verdict(gold.task()).orElseThrow();
          Mark.Place place = new Mark.Place(article, sentence);
          marks.add(new Mark(place, truth, verdict.best(), doubles(verdict)));
        }
      }
    }
    return new Marks(new Labels(gold.task(), gold.labels()), gold.articles(), marks);
  }

  private static double[] doubles(Verdict verdict) {
    return IntStream.range(0, verdict.labels().size()).mapToDouble(verdict::probability).toArray();
  }

  /** Name of the task. */
  public String task() {
    return labels.task();
  }

  /** Some of the sentences. */
  public Marks only(Predicate<Mark> wanted) {
    return new Marks(labels, articles, all.stream().filter(wanted).toList());
  }

  /** The counts of each article's sentences, one for each article of the corpus. */
  public List<Confusion> byArticle() {
    List<Confusion> counts =
        IntStream.range(0, articles).mapToObj(article -> new Confusion(labels)).toList();
    all.forEach(mark -> counts.get(mark.article()).add(mark.truth(), mark.answer()));
    return counts;
  }

  /** The figures; there is at least one sentence. */
  TaskResult result() {
    Bootstrap bootstrap = new Bootstrap(byArticle(), SEED);
    return new TaskResult(
        bootstrap.interval(Confusion::macroF1),
        bootstrap.interval(Confusion::accuracy),
        bootstrap.total(),
        calibration());
  }

  /** How far the probabilities can be believed; there is at least one sentence. */
  CalibrationFigures calibration() {
    CalibrationCount calibration = new CalibrationCount();
    all.forEach(mark -> calibration.add(mark.truth(), mark.answer(), mark.probabilities()));
    return calibration.figures();
  }
}
