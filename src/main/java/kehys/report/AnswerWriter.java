package kehys.report;

import java.io.IOException;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.data.Batch;

/** Writes the answers to batches of articles. */
public interface AnswerWriter {

  /**
   * Writes a batch in its own order.
   *
   * @param answers {@code answers.get(i)} are the annotations of {@code batch.documents().get(i)}
   */
  void write(Batch batch, List<List<Annotation>> answers) throws IOException;

  /** All batches are written: writes what comes last. The stream stays open. */
  void finish() throws IOException;
}
