package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.annotate.Annotator;
import kehys.data.Articles;
import kehys.data.Batch;
import kehys.data.Columns;
import kehys.data.InputOptions;
import kehys.model.ModelFile;
import kehys.report.JsonLines;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final InputOptions OPTIONS =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty(), Columns.STANDARD);

  private static final Annotator ANNOTATOR =
      new Annotator(ModelFile.read(Path.of("models/default")));

  @Test
  void answers_are_the_same_bytes_whatever_the_number_of_threads() throws IOException {
    List<Batch> batches = batches("datasets/examples", "datasets/kehys-news/sv.csv");
    String one = answers(1, ANNOTATOR::annotate, batches);
    assertThat(one).hasLineCount(sentences(batches));
    assertThat(answers(2, ANNOTATOR::annotate, batches)).isEqualTo(one);
    assertThat(answers(7, ANNOTATOR::annotate, batches)).isEqualTo(one);
  }

  @Test
  void a_fault_in_a_thread_ends_the_run_as_it_is() {
    IllegalStateException fault = new IllegalStateException("no such head");
    Workers.Annotating broken =
        document -> {
          throw fault;
        };
    assertThatThrownBy(() -> answers(2, broken, batches("datasets/examples"))).isSameAs(fault);
  }

  private static List<Batch> batches(String... inputs) {
    List<Batch> batches = new ArrayList<>();
    for (String input : inputs) {
      Articles.read(input, OPTIONS, batches::add);
    }
    return batches;
  }

  private static int sentences(List<Batch> batches) {
    return batches.stream().mapToInt(batch -> batch.order().size()).sum();
  }

  private static String answers(int threads, Workers.Annotating how, List<Batch> batches)
      throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JsonLines writer = new JsonLines(lines);
    try (Workers workers = new Workers(how, writer, threads)) {
      for (Batch batch : batches) {
        workers.take(batch);
      }
      workers.finish();
    }
    return lines.toString(StandardCharsets.UTF_8);
  }
}
