package kehys.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kehys.data.CsvWriter;
import kehys.data.FileDraft;
import kehys.evaluate.TaskResult;
import kehys.evaluate.Tuning;

/** The settings that were tried, told as they come and kept as a table. */
final class TuningTable {
  private final Streams streams;
  private final int count;
  private final List<Tuning.Tried> tried = new ArrayList<>();

  TuningTable(Streams streams, int count) {
    this.streams = streams;
    this.count = count;
  }

  void add(Tuning.Tried one) {
    tried.add(one);
    streams.say(
        String.format(
            Locale.ROOT,
            "tried %d of %d: mean macro-F1 %.4f with %s",
            tried.size(),
            count,
            one.score(),
            one.settings().isEmpty() ? "the standard settings" : one.settings()));
  }

  /** The settings with the best score; the first of equals. */
  Map<String, String> best() {
    Tuning.Tried best = tried.stream().max(Comparator.comparing(Tuning.Tried::score)).orElseThrow();
    streams.say(
        "taking the best; its figures below are those it was chosen by, so they flatter a little");
    return best.settings();
  }

  /** One row for each, in the order they were tried: settings, then macro-F1 by task. */
  void write(Path file) {
    TreeSet<String> names = new TreeSet<>();
    tried.forEach(one -> names.addAll(one.settings().keySet()));
    List<String> tasks = tried.get(0).results().stream().map(TaskResult::task).toList();
    FileDraft.write(
        file,
        out -> {
          List<String> head = new ArrayList<>(names);
          tasks.forEach(task -> head.add("macro_f1_" + task));
          CsvWriter csv = new CsvWriter(out, head, true);
          for (Tuning.Tried one : tried) {
            csv.row(row(one, names));
          }
          csv.flush();
        });
  }

  private static List<String> row(Tuning.Tried one, Set<String> names) {
    List<String> row = new ArrayList<>();
    names.forEach(name -> row.add(one.settings().getOrDefault(name, "")));
    for (TaskResult result : one.results()) {
      row.add(String.format(Locale.ROOT, "%.6f", result.macroF1().value()));
    }
    return row;
  }
}
