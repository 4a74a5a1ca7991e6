package kehys.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kehys.audit.Families;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Model;
import kehys.train.Trainer;

/**
 * Learns with the best of several settings, chosen on folds of what it is given: held out inside
 * what is held out, so that no choice has seen what it is measured on (Cawley and Talbot 2010).
 * Articles that share sentences stay in one fold, else the settings that learn most by heart would
 * be taken for the best.
 *
 * @param tries the settings, one or more; of equally good ones the first is taken
 * @param trainer a trainer for settings
 * @param folds number of inner folds, at most the number of families of articles
 * @param text name of the column with the sentence
 */
public record TunedTrainer(
    List<Map<String, String>> tries,
    Function<Map<String, String>, Trainer> trainer,
    int folds,
    String text)
    implements Trainer {

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    Families families = Families.of(corpus, text, Families.NEAR);
    Folds inner = Folds.stratified(tasks, article -> "" + families.of(article), folds, seed);
    Exam exam = Exam.of(corpus, tasks, inner);
    Stream<Tuning.Tried> tried = tries.stream().map(one -> tried(one, exam, seed));
    Map<String, String> best =
        tried
            .max(Comparator.comparingDouble(Tuning.Tried::score))
            .map(Tuning.Tried::settings)
            .orElseThrow();
    return trainer.apply(best).train(corpus, tasks, seed);
  }

  private Tuning.Tried tried(Map<String, String> settings, Exam exam, long seed) {
    Learned learned = new Learned(trainer.apply(settings), exam, seed);
    OutOfFold answers = OutOfFold.of(learned, exam, fold -> {});
    return new Tuning.Tried(settings, Calibrated.none(answers).results());
  }
}
