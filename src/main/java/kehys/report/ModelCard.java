package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kehys.model.Card;
import kehys.model.Card.Belief;
import kehys.model.Card.Bin;
import kehys.model.Card.HeldOut;
import kehys.model.Card.LabelFigures;
import kehys.model.Card.Reliability;

/** A model's card as a Markdown page. */
public final class ModelCard {
  private ModelCard() {}

  /** The lines of the page. */
  public static List<String> lines(Card card) {
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + card.name());
    lines.add("");
    lines.add(
        "Learned by recipe `"
            + card.recipe()
            + "` of kehys "
            + card.version()
            + " with seed "
            + card.seed()
            + ". This page is generated; so is the model beside it, by:");
    lines.add("");
    lines.add("```sh");
    lines.add(card.command());
    lines.add("```");
    lines.addAll(heldOut(card.measured().heldOut()));
    lines.addAll(reliability(card.measured().reliability()));
    lines.addAll(data(card.data()));
    lines.addAll(settings(card.settings()));
    return lines.stream().map(TerminalText::oneLine).toList();
  }

  private static List<String> heldOut(List<HeldOut> tasks) {
    List<String> lines = new ArrayList<>(List.of("", "## How good it is", ""));
    if (tasks.isEmpty()) {
      lines.add("Not measured when it was learned.");
      return lines;
    }
    lines.add(
        "On held-out articles of the same corpus: "
            + tasks.get(0).split()
            + ". Text from elsewhere is harder: measure on your own before you believe it.");
    for (HeldOut task : tasks) {
      lines.addAll(heldOut(task));
    }
    return lines;
  }

  private static List<String> heldOut(HeldOut task) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "### "
            + task.task()
            + ": macro-F1 "
            + EvaluationTable.figure(task.macroF1())
            + ", accuracy "
            + EvaluationTable.figure(task.accuracy()));
    lines.add("");
    lines.add("| label | precision | recall | F1 | sentences |");
    lines.add("|---|---:|---:|---:|---:|");
    for (LabelFigures label : task.labels()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %d |",
              cell(label.label()),
              label.precision(),
              label.recall(),
              label.f1(),
              label.support()));
    }
    return lines;
  }

  private static List<String> reliability(List<Reliability> tasks) {
    List<String> lines = new ArrayList<>();
    if (!tasks.isEmpty()) {
      lines.addAll(List.of("", "## How far its probabilities can be believed", ""));
      lines.add(
          "On the same held-out articles, each fold calibrated on the others; the smaller the"
              + " better. Text from elsewhere makes it surer of itself than it should be.");
    }
    tasks.forEach(task -> lines.addAll(reliability(task)));
    return lines;
  }

  private static List<String> reliability(Reliability task) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("### " + task.task() + ": calibrated by " + String.join(", ", task.methods()));
    lines.add("");
    lines.add("| | ECE | log loss | Brier |");
    lines.add("|---|---:|---:|---:|");
    lines.add(belief("before", task.before()));
    lines.add(belief("after", task.after()));
    lines.addAll(bins("before", task.binsBefore()));
    lines.addAll(bins("after", task.bins()));
    return lines;
  }

  private static List<String> bins(String when, List<Bin> bins) {
    List<String> lines = new ArrayList<>();
    if (!bins.isEmpty()) {
      lines.add("");
      lines.add("| probability said " + when + " | came true | answers |");
      lines.add("|---:|---:|---:|");
    }
    for (Bin bin : bins) {
      lines.add(
          String.format(
              Locale.ROOT, "| %.3f | %.3f | %d |", bin.said(), bin.right(), bin.answers()));
    }
    return lines;
  }

  private static String belief(String when, Belief belief) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f |",
        when,
        belief.ece(),
        belief.logLoss(),
        belief.brier());
  }

  private static List<String> data(Card.Data data) {
    List<String> lines = new ArrayList<>(List.of("", "## What it learned from", ""));
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d sentences of %,d articles in %s (SHA-256 `%s`).",
            data.rows(),
            data.groups(),
            String.join(", ", data.files()),
            data.sha256()));
    data.labels().forEach((task, labels) -> lines.addAll(counts(task, labels)));
    return lines;
  }

  private static List<String> counts(String task, Map<String, Map<String, Integer>> labels) {
    TreeSet<String> languages = new TreeSet<>();
    labels.values().forEach(counts -> languages.addAll(counts.keySet()));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("| " + cell(task) + " | " + String.join(" | ", languages) + " |");
    lines.add("|---|" + "---:|".repeat(languages.size()));
    labels.forEach(
        (label, counts) -> {
          StringBuilder line = new StringBuilder("| ").append(cell(label)).append(" |");
          languages.forEach(
              lang -> line.append(' ').append(counts.getOrDefault(lang, 0)).append(" |"));
          lines.add(line.toString());
        });
    return lines;
  }

  private static List<String> settings(Map<String, String> settings) {
    List<String> lines = new ArrayList<>(List.of("", "## Settings", ""));
    lines.add("| setting | value |");
    lines.add("|---|---|");
    settings.forEach((name, value) -> lines.add("| " + name + " | " + value + " |"));
    return lines;
  }

  /** A bar or a line end in a label would break the table. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ').replace('\r', ' ');
  }
}
