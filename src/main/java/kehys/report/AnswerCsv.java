package kehys.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Stance;
import kehys.annotate.Verdict;
import kehys.data.Batch;
import kehys.data.CsvWriter;
import kehys.model.Labels;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;

/** One row a sentence, with a column for each task's label and one for its probability. */
public final class AnswerCsv implements AnswerWriter {
  private static final List<AnswerKey> BEFORE =
      List.of(
          AnswerKey.DOC_ID,
          AnswerKey.INDEX,
          AnswerKey.KIND,
          AnswerKey.LANG,
          AnswerKey.START,
          AnswerKey.END,
          AnswerKey.TEXT);
  private static final List<AnswerKey> AFTER = List.of(AnswerKey.STANCE, AnswerKey.DECISION);

  private final CsvWriter csv;
  private final List<Labels> tasks;
  private final CodePointOffset offsets = new CodePointOffset();

  /**
   * Writes the header.
   *
   * @param tasks the model's tasks, in their order
   * @param raw whether cells that a spreadsheet would run as formulas stay as they are
   */
  public AnswerCsv(OutputStream out, List<Labels> tasks, boolean raw) throws IOException {
    this.tasks = List.copyOf(tasks);
    this.csv = new CsvWriter(out, header(tasks.stream().map(Labels::task).toList()), raw);
  }

  /** The columns of answers of these tasks. */
  static List<String> header(List<String> tasks) {
    List<String> header = new ArrayList<>(labels(BEFORE));
    for (String task : tasks) {
      header.add(task);
      header.add(task + "_p");
    }
    header.addAll(labels(AFTER));
    return header;
  }

  private static List<String> labels(List<AnswerKey> keys) {
    return keys.stream().map(AnswerKey::label).toList();
  }

  @Override
  public void write(Batch batch, List<List<Annotation>> answers) throws IOException {
    for (Batch.Place place : batch.order()) {
      Document document = batch.documents().get(place.document());
      csv.row(row(document.article(), answers.get(place.document()).get(place.sentence())));
    }
  }

  private List<String> row(Article article, Annotation annotation) {
    Sentence sentence = annotation.sentence();
    String text = article.around(sentence);
    List<String> row = new ArrayList<>();
    row.add(article.id());
    row.add(Integer.toString(sentence.index()));
    row.add(sentence.kind().label());
    row.add(article.origin().lang());
    row.add(Integer.toString(offsets.of(text, sentence.span().start())));
    row.add(Integer.toString(offsets.of(text, sentence.span().end())));
    row.add(sentence.text());
    for (Labels labels : tasks) {
      Verdict verdict = annotation.verdict(labels.task()).orElseThrow();
      row.add(verdict.label());
      row.add(Rounded.of(verdict.probability(verdict.best())).toPlainString());
    }
    row.add(annotation.stance().map(Stance::label).orElse(""));
    row.add(annotation.decision().label());
    return row;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
