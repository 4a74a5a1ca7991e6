package kehys.report;

import java.util.List;
import kehys.behaviour.Behaviour;
import kehys.data.Corpus;
import kehys.evaluate.Evaluation;
import kehys.evaluate.TaskResult;

/**
 * What an evaluation found, of which model, on which data.
 *
 * @param model the model's name
 * @param modelSha256 over the bytes of its file, hexadecimal
 * @param corpus the data
 * @param found what came out
 * @param behaviours what changes of sentences did; empty where nobody asked
 */
public record EvaluationReport(
    String model,
    String modelSha256,
    Corpus corpus,
    Evaluation.Found found,
    List<Behaviour> behaviours) {

  /** Keeps its own copy of the list. */
  public EvaluationReport {
    behaviours = List.copyOf(behaviours);
  }

  List<TaskResult> results() {
    return found.tasks();
  }
}
