package kehys.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Verdict;
import kehys.behaviour.Failure.Answered;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.text.Document;

/**
 * Changes sentences one at a time, each within its article as it stands, and asks a model again.
 */
public final class Suite {
  private final Annotator annotator;
  private final List<Labels> tasks;
  private final List<Change> changes;

  private Suite(Model model, List<Change> changes) {
    this.annotator = new Annotator(model);
    this.tasks = model.tasks();
    this.changes = changes;
  }

  /** What came of each change, for each of the model's tasks that it concerns. */
  public static List<Behaviour> run(Model model, List<Document> documents, List<Change> changes) {
    Suite suite = new Suite(model, changes);
    List<Trial> trials =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(article -> suite.trials(article, documents.get(article)))
            .flatMap(List::stream)
            .toList();
    return changes.stream().flatMap(change -> suite.behaviours(change, trials).stream()).toList();
  }

  private List<Behaviour> behaviours(Change change, List<Trial> trials) {
    return concerned(change).stream()
        .map(
            task ->
                Behaviour.of(
                    change,
                    task.task(),
                    trials.stream()
                        .filter(trial -> trial.change() == change && trial.task().equals(task))
                        .toList()))
        .toList();
  }

  private List<Labels> concerned(Change change) {
    return tasks.stream().filter(task -> change.expects().concerns(task.task())).toList();
  }

  private List<Trial> trials(int article, Document document) {
    List<Annotation> answers = annotator.annotate(document);
    List<Trial> trials = new ArrayList<>();
    for (Change change : changes) {
      for (int sentence = 0; sentence < answers.size(); sentence++) {
        Optional<String> text = text(change, document, answers, sentence);
        if (text.isPresent()) {
          Document changed = ChangedArticle.of(document, sentence, text.get());
          trials.addAll(trials(change, article, answers.get(sentence), changed));
        }
      }
    }
    return trials;
  }

  private Optional<String> text(
      Change change, Document document, List<Annotation> answers, int sentence) {
    return concerned(change).isEmpty()
        ? Optional.empty()
        : change
            .of(answers.get(sentence).sentence().text(), document.article().origin().lang())
            .filter(text -> change.expects().applies(answers, sentence, text));
  }

  private List<Trial> trials(Change change, int article, Annotation before, Document changed) {
    int sentence = before.sentence().index();
    List<Verdict> after = annotator.verdicts(changed, sentence);
    List<Trial> trials = new ArrayList<>();
    for (Labels task : concerned(change)) {
      Answered old = answered(before.sentence().text(), before.verdicts().get(tasks.indexOf(task)));
      Answered anew =
          answered(changed.sentences().get(sentence).text(), after.get(tasks.indexOf(task)));
      Failure failure = new Failure(changed.article().id(), sentence, old, anew);
      boolean met = change.expects().met(old.label(), anew.label());
      trials.add(new Trial(change, task, article, Optional.of(failure).filter(any -> !met)));
    }
    return trials;
  }

  private static Answered answered(String text, Verdict verdict) {
    return new Answered(text, verdict.label(), verdict.probability(verdict.best()));
  }
}
