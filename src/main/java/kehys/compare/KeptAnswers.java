package kehys.compare;

import java.util.List;
import kehys.annotate.Opinion;
import kehys.evaluate.Exam;
import kehys.evaluate.FoldAnswers;
import kehys.model.Labels;

/**
 * Answers that are asked for once: what a run has finished before it was broken off is read, not
 * done again.
 *
 * @param fresh answers where nothing is kept
 * @param entrant who answers
 */
record KeptAnswers(FoldAnswers fresh, Exam exam, RunFolder folder, String entrant)
    implements FoldAnswers {
  private static final double NANOS = 1e9;

  @Override
  public List<List<Opinion>> of(int fold) {
    OpinionFile file = folder.answers(entrant, fold);
    if (file.exists()) {
      return file.read(
          exam.folds().articles(fold, true).stream()
              .map(article -> exam.corpus().articles().get(article).rows().size())
              .toList(),
          exam.labels().stream().map(Labels::size).toList());
    }
    long start = System.nanoTime();
    List<List<Opinion>> answers = fresh.of(fold);
    file.write(answers, (System.nanoTime() - start) / NANOS);
    return answers;
  }
}
