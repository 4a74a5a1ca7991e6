package kehys.report;

import java.util.ArrayList;
import java.util.List;
import kehys.audit.CorpusStats;
import kehys.audit.LabelCount;
import kehys.audit.LanguageStats;
import kehys.audit.Ngram;
import kehys.audit.TaskLabels;

/** The words that labels prefer, a line for each label and language. */
final class StatsTop {
  private static final String BETWEEN = " · ";

  private StatsTop() {}

  static List<String> lines(CorpusStats stats) {
    List<String> lines = new ArrayList<>();
    for (TaskLabels task : stats.labels().tasks()) {
      lines.add("");
      lines.add("words that set labels of " + TerminalText.shortened(task.task(), 24) + " apart");
      for (LabelCount label : task.labels()) {
        lines.add("  " + TerminalText.shortened(label.label(), Grid.WIDTH - 2));
        for (LanguageStats language : stats.languages()) {
          lines.add(line(language.lang(), language.top(task.task(), label.label())));
        }
      }
    }
    return lines;
  }

  /** As many n-grams as fit on a line, whole. */
  private static String line(String lang, List<Ngram> ngrams) {
    StringBuilder line = new StringBuilder("    " + TerminalText.left(lang, 4));
    String between = "";
    for (Ngram ngram : ngrams) {
      String next = between + TerminalText.shortened(ngram.text(), Grid.WIDTH / 2);
      if (TerminalText.width(line + next) > Grid.WIDTH) {
        break;
      }
      line.append(next);
      between = BETWEEN;
    }
    return ngrams.isEmpty() ? line.append('·').toString() : line.toString();
  }
}
