package kehys.evaluate;

import java.util.List;
import kehys.annotate.Annotator;
import kehys.annotate.Opinion;
import kehys.data.Gold;
import kehys.model.Model;
import kehys.train.Trainer;

/**
 * Learns a model for each fold from all the others.
 *
 * @param trainer how to learn
 * @param exam what is asked
 * @param seed seed of everything drawn by chance
 */
public record Learned(Trainer trainer, Exam exam, long seed) implements FoldAnswers {

  @Override
  public List<List<Opinion>> of(int fold) {
    List<Integer> seen = exam.folds().articles(fold, false);
    List<Gold> tasks = exam.tasks().stream().map(gold -> gold.only(seen)).toList();
    Model model = trainer.train(exam.corpus().only(seen), tasks, seed);
    Annotator annotator = new Annotator(model);
    return exam.folds().articles(fold, true).stream()
        .map(article -> annotator.opinions(exam.readings().get(article)))
        .toList();
  }
}
