package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kehys.compare.Contest;
import kehys.compare.Slice;

/** A run as a Markdown page for a repository: tables, no figures. */
final class RunMarkdown {
  private final StoredRun run;
  private final List<String> lines = new ArrayList<>();

  RunMarkdown(StoredRun run) {
    this.run = run;
  }

  /** The lines of the page. */
  List<String> lines() {
    String names =
        run.entrants().stream().map(StoredRun.Entrant::name).collect(Collectors.joining(", "));
    say("# Comparison of " + MarkdownTable.text(names));
    say("`" + run.signature().replace('`', '\'') + "`");
    say(
        String.format(
            Locale.ROOT,
            "%d sentences of %d articles; %s; made with %s, seed %d, Java %s.",
            run.data().rows(),
            run.data().groups(),
            MarkdownTable.text(run.split().how()),
            MarkdownTable.text(run.made().version()),
            run.made().seed(),
            MarkdownTable.text(run.made().java())));
    leaks();
    run.tasks().forEach(this::task);
    settings();
    return lines;
  }

  private void say(String line) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(line);
  }

  private void table(MarkdownTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }

  private void leaks() {
    say("## Leaks");
    if (run.leaks().isEmpty()) {
      say("No leaks found.");
    } else {
      MarkdownTable table = new MarkdownTable(List.of("leak", "where", "what"));
      run.leaks()
          .forEach(
              leak ->
                  table.row(
                      (leak.fault() ? "fault: " : "note: ") + leak.kind(),
                      leak.where(),
                      leak.what()));
      table(table);
    }
    say("Articles kept in one fold with others: " + run.split().kept() + ".");
  }

  private void task(StoredTask task) {
    say("## " + MarkdownTable.text(task.task()));
    say(MarkdownTable.text(String.join(" ", TaskVerdict.of(task).words())));
    scores(task);
    if (!task.pairs().isEmpty()) {
      pairs(task);
    }
    slices(task);
  }

  private void scores(StoredTask task) {
    MarkdownTable table =
        new MarkdownTable(
            List.of("entrant", "macro-F1", "accuracy", "ECE", "AURC", "seconds per fold"));
    for (StoredTask.Standing one : task.standings()) {
      table.row(
          one.name() + (one.baseline() ? " (baseline)" : ""),
          Told.interval(one.macroF1()),
          Told.interval(one.score("accuracy")),
          Told.figure(one.calibration().ece()),
          Told.figure(one.aurc()),
          String.format(Locale.ROOT, "%.1f", run.entrant(one.name()).mean()));
    }
    table(table);
  }

  private void pairs(StoredTask task) {
    MarkdownTable table =
        new MarkdownTable(
            List.of("pair", "difference of macro-F1", "p", "p (Holm)", "smallest", "verdict"));
    for (Contest pair : task.pairs()) {
      table.row(
          pair.first() + " − " + pair.second(),
          Told.interval(pair.macroF1()),
          Told.p(pair.p()),
          Told.p(pair.holm()),
          Told.figure(pair.smallest().difference()),
          pair.verdict());
    }
    table(table);
    say(MarkdownTable.text(PairWords.of(task.pairs().get(0))));
  }

  private void slices(StoredTask task) {
    StoredTask.Standing best = TaskVerdict.of(task).best();
    if (best.slices().isEmpty()) {
      return;
    }
    say(
        "Slices, "
            + MarkdownTable.text(best.name())
            + " (few: fewer than 30 sentences or 5 articles):");
    MarkdownTable table = new MarkdownTable(List.of("slice", "sentences", "articles", "macro-F1"));
    for (Slice slice : best.slices()) {
      table.row(
          slice.column() + ": " + slice.value() + (TaskView.SliceView.isFew(slice) ? " (few)" : ""),
          Integer.toString(slice.rows()),
          Integer.toString(slice.groups()),
          Told.interval(slice.macroF1()));
    }
    table(table);
  }

  private void settings() {
    say("## Settings");
    MarkdownTable table = new MarkdownTable(List.of("entrant", "settings"));
    for (StoredRun.Entrant entrant : run.entrants()) {
      String settings =
          entrant.settings().entrySet().stream()
              .map(setting -> setting.getKey() + "=" + setting.getValue())
              .collect(Collectors.joining(" "));
      table.row(entrant.name(), settings.isEmpty() ? "standard" : settings);
    }
    table(table);
  }
}
