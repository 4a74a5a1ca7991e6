package kehys.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Verdict;
import kehys.data.Batch;
import kehys.text.Article;
import kehys.text.Document;

/**
 * Answers for a person at a terminal, 80 columns wide: two lines a sentence, the labels with their
 * probabilities and the beginning of its text, and where that is wanted whom it credits and by
 * which words; counts at the end.
 */
public final class ScoreTable implements AnswerWriter {
  private static final int WIDTH = 80;
  private static final int NUMBER_WIDTH = 4;

  private final PrintStream out;
  private final Colours colours;
  private final boolean explained;
  private final LabelCounts counts = new LabelCounts();

  /**
   * Writes to a stream.
   *
   * @param coloured whether in colour
   * @param explained whether voices and likelihoods are told
   */
  public ScoreTable(OutputStream out, boolean coloured, boolean explained) {
    this.explained = explained;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.colours = new Colours(coloured);
  }

  @Override
  public void write(Batch batch, List<List<Annotation>> answers) throws IOException {
    int before = -1;
    for (Batch.Place place : batch.order()) {
      if (place.document() != before) {
        heading(batch.documents().get(place.document()));
        before = place.document();
      }
      write(answers.get(place.document()).get(place.sentence()));
    }
    check();
  }

  private void heading(Document document) {
    Article article = document.article();
    int sentences = document.sentences().size();
    out.println(
        colours.strong(TerminalText.oneLine(article.id()))
            + " · "
            + article.origin().lang()
            + " · "
            + sentences
            + (sentences == 1 ? " sentence" : " sentences"));
    out.println();
  }

  private void write(Annotation annotation) {
    counts.add(annotation.verdicts());
    StringBuilder line = new StringBuilder();
    line.append(
        TerminalText.right(Integer.toString(annotation.sentence().index()), NUMBER_WIDTH - 1));
    for (Verdict verdict : annotation.verdicts()) {
      line.append(' ').append(label(verdict));
    }
    annotation.stance().ifPresent(stance -> line.append("  → ").append(stance.label()));
    out.println(line.toString().stripTrailing());
    String text = TerminalText.shortened(annotation.sentence().text(), WIDTH - NUMBER_WIDTH);
    out.println(" ".repeat(NUMBER_WIDTH) + colours.of(annotation.verdicts(), text));
    if (explained) {
      VoiceText.lines(annotation).forEach(this::explain);
      EvidenceText.lines(annotation).forEach(this::explain);
    }
    out.println();
  }

  private void explain(String line) {
    out.println(" ".repeat(NUMBER_WIDTH) + TerminalText.shortened(line, WIDTH - NUMBER_WIDTH));
  }

  private static String label(Verdict verdict) {
    int width = verdict.labels().names().stream().mapToInt(TerminalText::width).max().orElse(0);
    return TerminalText.left(verdict.label(), width)
        + " "
        + TerminalText.percent(verdict.probability(verdict.best()))
        + " ";
  }

  @Override
  public void finish() throws IOException {
    counts.lines().forEach(out::println);
    check();
  }

  /** A print stream keeps its errors to itself until it is asked. */
  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException("is the disk full, or its reader gone?");
    }
  }
}
