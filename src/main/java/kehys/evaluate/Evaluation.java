package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.data.Attribution;
import kehys.data.Corpus;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
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
   * The figures of given answers.
   *
   * @param answers the annotations of each article's sentences, in the corpus's order
   */
  static List<TaskResult> of(Corpus corpus, List<Gold> tasks, List<List<Annotation>> answers) {
    return marks(corpus, tasks, answers).stream().map(Marks::result).toList();
  }

  /**
   * Given answers beside their truth: for each task, and for the stance where both built-in tasks
   * are there.
   *
   * @param answers the annotations of each article's sentences, in the corpus's order
   */
  public static List<Marks> marks(Corpus corpus, List<Gold> tasks, List<List<Annotation>> answers) {
    List<Marks> marks = new ArrayList<>();
    tasks.forEach(gold -> marks.add(Marks.of(gold, answers)));
    task(tasks, Attribution.TASK)
        .flatMap(who -> task(tasks, Framing.TASK).map(how -> new StanceTruth(who, how)))
        .filter(StanceTruth::builtIn)
        .ifPresent(truth -> marks.add(truth.marks(corpus, answers)));
    return List.copyOf(marks);
  }

  private static Optional<Gold> task(List<Gold> tasks, String name) {
    return tasks.stream().filter(gold -> gold.task().equals(name)).findFirst();
  }
}
