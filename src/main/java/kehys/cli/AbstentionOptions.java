package kehys.cli;

import java.util.Locale;
import java.util.Optional;
import kehys.annotate.Abstention;
import kehys.model.Model;
import kehys.model.Risk;
import picocli.CommandLine.Option;

/** How much a model may err before a sentence is left to a person. */
final class AbstentionOptions {
  @Option(
      names = "--max-error",
      paramLabel = "E",
      description =
          "Mark as 'review' what is too unsure for answers to a task to err more often than this,"
              + " such as 5%% or 0.05.")
  private Optional<String> limit = Optional.empty();

  @Option(
      names = "--per-label",
      description = "With --max-error: each label has to meet it for itself.")
  private boolean perLabel;

  /** The thresholds of this model; tells what part of the answers will stand. */
  Abstention of(Model model, Streams streams) {
    if (limit.isEmpty()) {
      return Abstention.NEVER;
    }
    double error = share(limit.get());
    if (model.risks().isEmpty()) {
      throw new UsageException(
          "--max-error: expected a model that was measured when it was learned, found one without"
              + " figures; train it again with --folds 2 or more");
    }
    model.risks().stream()
        .filter(risk -> risk.label().isEmpty() || perLabel)
        .forEach(risk -> streams.say(told(risk, error)));
    return Abstention.of(model.risks(), error, perLabel);
  }

  private static String told(Risk risk, double limit) {
    String what = risk.task() + (risk.label().isEmpty() ? "" : " '" + risk.label() + "'");
    return Abstention.point(risk, limit)
        .map(point -> told(what, risk, point))
        .orElse(
            what + ": no answer is sure enough to stay below that error; all are left to a person");
  }

  private static String told(String what, Risk risk, Risk.Point point) {
    return String.format(
        Locale.ROOT,
        "%s: stands from probability %.3f; on held-out articles %.0f %% of the answers, of which"
            + " %.1f %% were wrong (at most %.1f %%)",
        what,
        point.threshold(),
        100.0 * point.answered() / risk.sentences(),
        100.0 * point.wrong() / point.answered(),
        100 * point.upper());
  }

  private static double share(String text) {
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1) : text;
    if (!number.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
      throw fault(text);
    }
    double share = Double.parseDouble(number) / (percent ? 100 : 1);
    if (share <= 0 || share >= 1) {
      throw fault(text);
    }
    return share;
  }

  private static UsageException fault(String found) {
    return new UsageException(
        "--max-error: expected a share above 0 and below 1, such as 5% or 0.05, found '"
            + found
            + "'");
  }
}
