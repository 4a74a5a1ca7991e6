package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import kehys.annotate.Abstention;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Judge;
import kehys.annotate.Opinion;
import kehys.data.Attribution;
import kehys.data.Corpus;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.model.Calibration;
import kehys.model.Head;
import kehys.model.Model;
import kehys.model.Say;
import kehys.statistics.CalibrationFigures;
import kehys.voice.VoiceFinder;

/** Compares answers with the truth, on the same path that scoring takes. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * What was found.
   *
   * @param tasks a result per task, and one of the stance where both built-in tasks are there
   * @param before of each of them, how far the probabilities could be believed if no member were
   *     calibrated
   * @param sources how named sources were met, by language; empty where the corpus does not name
   *     them or the model does not look for them
   */
  public record Found(
      List<TaskResult> tasks,
      List<CalibrationFigures> before,
      SortedMap<String, SourceCount> sources) {}

  /** An article answered as the model answers, and as it would without calibration. */
  private record Answered(List<Annotation> after, List<Annotation> before) {}

  /**
   * Lets a model answer a corpus.
   *
   * @param tasks the truth of tasks that the model has, with the model's order of labels
   */
  public static Found of(Model model, Corpus corpus, List<Gold> tasks) {
    List<Answered> answered = answered(model, corpus);
    List<List<Annotation>> answers = answered.stream().map(Answered::after).toList();
    List<List<Annotation>> before = answered.stream().map(Answered::before).toList();
    return new Found(
        of(corpus, tasks, answers),
        marks(corpus, tasks, before).stream().map(Marks::calibration).toList(),
        model.members().stream().anyMatch(member -> member.featurizer().seesVoices())
            ? SourceCount.byLanguage(corpus, answers)
            : Collections.emptySortedMap());
  }

  /** All that costs much is done once for both. */
  private static List<Answered> answered(Model model, Corpus corpus) {
    Annotator annotator = new Annotator(model);
    Judge after = judge(model, say -> say);
    Judge before = judge(model, say -> new Say(Calibration.NONE, say.weight()));
    return corpus.articles().parallelStream()
        .map(article -> VoiceFinder.read(article.document()))
        .map(
            reading -> {
              List<Opinion> opinions = annotator.opinions(reading);
              return new Answered(
                  Annotator.annotations(reading, opinions, after),
                  Annotator.annotations(reading, opinions, before));
            })
        .toList();
  }

  private static Judge judge(Model model, UnaryOperator<Say> how) {
    List<List<Say>> says =
        model.members().stream()
            .map(member -> member.heads().stream().map(Head::say).map(how).toList())
            .toList();
    return new Judge(model.tasks(), says, Abstention.NEVER);
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
   * are there and a sentence has a label of both.
   *
   * @param answers the annotations of each article's sentences, in the corpus's order
   */
  public static List<Marks> marks(Corpus corpus, List<Gold> tasks, List<List<Annotation>> answers) {
    List<Marks> marks = new ArrayList<>();
    tasks.forEach(gold -> marks.add(Marks.of(gold, answers)));
    task(tasks, Attribution.TASK)
        .flatMap(who -> task(tasks, Framing.TASK).map(how -> new StanceTruth(who, how)))
        .filter(StanceTruth::builtIn)
        .map(truth -> truth.marks(corpus, answers))
        .filter(stance -> !stance.all().isEmpty())
        .ifPresent(marks::add);
    return List.copyOf(marks);
  }

  private static Optional<Gold> task(List<Gold> tasks, String name) {
    return tasks.stream().filter(gold -> gold.task().equals(name)).findFirst();
  }
}
