package kehys.report;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kehys.model.Card.Figure;

/** A run as one page that needs nothing beside it. */
final class RunPage {
  private static final Map<String, String> MEASURES =
      Map.of(
          "macro_f1", "macro-F1",
          "accuracy", "accuracy",
          "macro_precision", "macro-precision",
          "macro_recall", "macro-recall",
          "balanced_accuracy", "balanced accuracy",
          "mcc", "MCC",
          "kappa", "kappa");

  private RunPage() {}

  /** Writes the page; the stream stays open. */
  static void write(StoredRun run, Map<List<String>, String> sentences, OutputStream out)
      throws IOException {
    Map<String, Object> values =
        Map.of(
            "run", run,
            "leaks", LeakGroup.of(run.leaks()),
            "tasks", run.tasks().stream().map(task -> TaskView.of(run, task, sentences)).toList(),
            "measures", MEASURES,
            "figure", told(value -> Told.figure(((Number) value).doubleValue())),
            "p", told(value -> Told.p(((Number) value).doubleValue())),
            "bounds", told(value -> Told.bounds((Figure) value)));
    new Template("run.ftlh", "run").write(values, out);
  }

  /** A function of one value that the template can call. */
  private static TemplateMethodModelEx told(Function<Object, String> words) {
    return arguments -> words.apply(DeepUnwrap.unwrap((TemplateModel) arguments.get(0)));
  }
}
