package kehys.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kehys.compare.Comparer.Answered;
import kehys.data.Corpus;
import kehys.data.CsvWriter;
import kehys.data.Row;
import kehys.evaluate.Exam;
import kehys.evaluate.Mark;
import kehys.evaluate.Marks;

/** Every answer of a comparison, and every sentence it was asked of, as CSV for other tools. */
public final class Predictions {
  private static final List<String> HEADER =
      List.of("entrant", "task", "article", "sentence", "fold", "truth", "answer", "p");

  private Predictions() {}

  /**
   * A row for each entrant, task and sentence, with the probability of every label; cells of other
   * tasks' labels are empty.
   */
  public static void answers(Exam exam, List<Answered> all, OutputStream out) throws IOException {
    List<String> labels = labels(all);
    List<String> header = new ArrayList<>(HEADER);
    labels.forEach(label -> header.add("p_" + label));
    CsvWriter csv = new CsvWriter(out, header, true);
    for (Answered entrant : all) {
      for (Marks marks : entrant.tasks()) {
        for (Mark mark : marks.all()) {
          csv.row(row(exam, entrant.name(), marks, mark, labels));
        }
      }
    }
    csv.flush();
  }

  private static List<String> labels(List<Answered> all) {
    TreeSet<String> labels = new TreeSet<>();
    all.get(0).tasks().forEach(marks -> labels.addAll(marks.labels().names()));
    return List.copyOf(labels);
  }

  private static List<String> row(
      Exam exam, String entrant, Marks marks, Mark mark, List<String> labels) {
    List<String> names = marks.labels().names();
    List<String> cells =
        new ArrayList<>(
            List.of(
                entrant,
                marks.task(),
                Integer.toString(mark.article()),
                Integer.toString(mark.sentence()),
                Integer.toString(exam.folds().of(mark.article())),
                names.get(mark.truth()),
                names.get(mark.answer()),
                number(mark.confidence())));
    for (String label : labels) {
      int at = names.indexOf(label);
      cells.add(at < 0 ? "" : number(mark.probability(at)));
    }
    return cells;
  }

  /** All digits: what is computed from them has to be what was computed here. */
  private static String number(double value) {
    return Double.toString(value);
  }

  /** The rows of the corpus as they were read, with the places that answers name them by. */
  public static void sentences(Corpus corpus, OutputStream out) throws IOException {
    TreeSet<String> columns = PlaceColumns.data(corpus);
    List<String> header = new ArrayList<>(PlaceColumns.beside(columns).names());
    header.addAll(columns);
    CsvWriter csv = new CsvWriter(out, header, true);
    for (int article = 0; article < corpus.articles().size(); article++) {
      List<Row> rows = corpus.articles().get(article).rows();
      for (int sentence = 0; sentence < rows.size(); sentence++) {
        csv.row(cells(header, rows.get(sentence), article, sentence));
      }
    }
    csv.flush();
  }

  private static List<String> cells(List<String> header, Row row, int article, int sentence) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                Integer.toString(article),
                Integer.toString(sentence),
                row.file(),
                Long.toString(row.line())));
    header.stream().skip(cells.size()).forEach(column -> cells.add(row.cell(column)));
    return cells;
  }
}
