package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Verdict;
import kehys.data.Attribution;
import kehys.data.Corpus;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.model.Labels;
import kehys.model.Model;

/** Compares answers with the truth, on the same path that scoring takes. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * What was found.
   *
   * @param tasks a result per task, and one of the stance where both built-in tasks are there
   * @param sources how named sources were met, by language; empty where the corpus does not name
   *     them or the model does not look for them
   */
  public record Found(List<TaskResult> tasks, SortedMap<String, SourceCount> sources) {}

  /**
   * Lets a model answer a corpus.
   *
   * @param tasks the truth of tasks that the model has, with the model's order of labels
   */
  public static Found of(Model model, Corpus corpus, List<Gold> tasks) {
    Annotator annotator = new Annotator(model);
    List<List<Annotation>> answers =
        corpus.articles().stream()
            .parallel()
            .map(LabelledArticle::document)
            .map(annotator::annotate)
            .toList();
    return new Found(
        of(corpus, tasks, answers),
        model.members().stream().anyMatch(member -> member.featurizer().seesVoices())
            ? SourceCount.byLanguage(corpus, answers)
            : Collections.emptySortedMap());
  }

  /**
   * Compares given answers.
   *
   * @param answers the annotations of each article's sentences, in the corpus's order
   */
  static List<TaskResult> of(Corpus corpus, List<Gold> tasks, List<List<Annotation>> answers) {
    List<TaskResult> results = new ArrayList<>();
    tasks.forEach(gold -> results.add(result(gold, answers)));
    task(tasks, Attribution.TASK)
        .flatMap(who -> task(tasks, Framing.TASK).map(how -> new StanceTruth(who, how)))
        .filter(StanceTruth::builtIn)
        .ifPresent(truth -> results.add(truth.result(corpus, answers)));
    return List.copyOf(results);
  }

  private static Optional<Gold> task(List<Gold> tasks, String name) {
    return tasks.stream().filter(gold -> gold.task().equals(name)).findFirst();
  }

  private static TaskResult result(Gold gold, List<List<Annotation>> answers) {
    TaskCount count = new TaskCount(new Labels(gold.task(), gold.labels()));
    for (int article = 0; article < gold.articles(); article++) {
      count.beginArticle();
      for (int sentence = 0; sentence < answers.get(article).size(); sentence++) {
        int truth = gold.code(article, sentence);
        if (truth >= 0) {
          Verdict verdict = answers.get(article).get(sentence).verdict(gold.task()).orElseThrow();
          count.add(truth, verdict.best(), probabilities(verdict));
        }
      }
    }
    return count.result();
  }

  private static double[] probabilities(Verdict verdict) {
    double[] probabilities = new double[verdict.labels().size()];
    for (int label = 0; label < probabilities.length; label++) {
      probabilities[label] = verdict.probability(label);
    }
    return probabilities;
  }
}
