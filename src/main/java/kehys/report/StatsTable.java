package kehys.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kehys.audit.Cells;
import kehys.audit.ColumnCount;
import kehys.audit.CorpusStats;
import kehys.audit.Growth;
import kehys.audit.LabelCount;
import kehys.audit.LanguageStats;
import kehys.audit.Spread;
import kehys.audit.TaskLabels;
import kehys.audit.TextStats;
import kehys.data.Corpus;

/** What is in a corpus for a person at a terminal, at most 80 columns wide. */
public final class StatsTable {
  private final CorpusStats stats;
  private final List<String> lines = new ArrayList<>();

  private StatsTable(CorpusStats stats) {
    this.stats = stats;
  }

  /** The lines of the table. */
  public static List<String> lines(CorpusStats stats) {
    StatsTable table = new StatsTable(stats);
    table.head();
    table.counts();
    table.lengths();
    table.vocabulary();
    stats.labels().tasks().forEach(table::labels);
    stats.labels().cells().ifPresent(table::cells);
    table.lines.addAll(StatsTop.lines(stats));
    return table.lines;
  }

  private void head() {
    Corpus corpus = stats.corpus();
    lines.add(TerminalText.shortened(String.join(", ", corpus.files()), Grid.WIDTH));
    lines.add("SHA-256 " + corpus.sha256());
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d sentences, %,d articles, %,d publishers",
            corpus.size(),
            corpus.articles().size(),
            stats.publishers()));
    for (ColumnCount column : stats.columns()) {
      lines.add(count(column.rows()) + " sentences with something in column " + column.column());
    }
  }

  private void counts() {
    Grid grid = new Grid("language", List.of("sentences", "articles", "headlines"));
    for (LanguageStats one : stats.languages()) {
      grid.add(one.lang(), counts(one.rows(), one.articles(), one.headlines()));
    }
    add(grid);
  }

  private void lengths() {
    List<String> heads = List.of("mean", "median", "10 %", "90 %");
    Grid words = new Grid("words in a sentence", heads);
    Grid sentences = new Grid("sentences in an article", heads);
    for (LanguageStats one : stats.languages()) {
      words.add(one.lang(), cells(one.text().words()));
      sentences.add(one.lang(), cells(one.text().sentences()));
    }
    add(words);
    add(sentences);
  }

  private static List<String> cells(Spread spread) {
    return List.of(
        decimal(spread.mean()),
        decimal(spread.median()),
        decimal(spread.p10()),
        decimal(spread.p90()));
  }

  private void vocabulary() {
    List<String> heads = List.of("25 %", "50 %", "75 %", "100 %", "distinct trigrams");
    Grid grid = new Grid("different words in", heads);
    for (LanguageStats one : stats.languages()) {
      grid.add(one.lang(), cells(one.text()));
    }
    add(grid);
  }

  private static List<String> cells(TextStats text) {
    List<String> cells = new ArrayList<>();
    for (Growth growth : text.vocabulary()) {
      cells.add(count(growth.types()));
    }
    OptionalDouble distinct = text.distinctTrigrams();
    cells.add(distinct.isPresent() ? decimal(100 * distinct.getAsDouble()) + " %" : "·");
    return cells;
  }

  private void labels(TaskLabels task) {
    List<String> heads =
        new ArrayList<>(stats.languages().stream().map(LanguageStats::lang).toList());
    heads.add("all");
    Grid grid = new Grid(task.task(), heads);
    for (LabelCount label : task.labels()) {
      List<String> cells = new ArrayList<>();
      for (LanguageStats one : stats.languages()) {
        cells.add(count(one.labels().rows(task.task(), label.label())));
      }
      cells.add(count(label.rows()));
      grid.add(label.label(), cells);
    }
    add(grid);
  }

  private void cells(Cells cells) {
    Grid grid = new Grid("sentences", cells.columns());
    for (int row = 0; row < cells.rows().size(); row++) {
      List<String> counts = new ArrayList<>();
      for (int column = 0; column < cells.columns().size(); column++) {
        counts.add(count(cells.count(row, column)));
      }
      grid.add(cells.rows().get(row), counts);
    }
    add(grid);
  }

  private void add(Grid grid) {
    lines.add("");
    lines.addAll(grid.lines());
  }

  private static List<String> counts(int... counts) {
    return Arrays.stream(counts).mapToObj(StatsTable::count).toList();
  }

  private static String count(int count) {
    return count == 0 ? "·" : String.format(Locale.ROOT, "%,d", count);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
