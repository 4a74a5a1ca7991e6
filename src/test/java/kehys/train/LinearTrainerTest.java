package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.model.Model;
import kehys.model.ModelFile;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD);
  private static final List<Gold> TASKS =
      Stream.of("attribution", "framing").map(t -> Gold.toLearn(CORPUS, t, Set.of())).toList();

  @Test
  void one_thread_and_four_learn_the_same_bytes()
      throws IOException, InterruptedException, ExecutionException {
    byte[] expected = bytes(1, "0.3");
    assertThat(bytes(4, "0.3")).isEqualTo(expected);
    assertThat(bytes(4, "0.4")).isNotEqualTo(expected);
  }

  private static byte[] bytes(int threads, String before)
      throws IOException, InterruptedException, ExecutionException {
    Trainer trainer = Recipe.LINEAR.trainer(Map.of("bits", "14", "before", before));
    ForkJoinPool pool = new ForkJoinPool(threads);
    Model model = pool.submit(() -> trainer.train(CORPUS, TASKS, 1)).get();
    pool.shutdown();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void the_card_tells_recipe_data_and_settings() {
    Model model = Recipe.LINEAR.trainer(Map.of("bits", "10")).train(CORPUS, TASKS, 7);
    assertThat(model.card().recipe()).isEqualTo("linear");
    assertThat(model.card().seed()).isEqualTo(7);
    assertThat(model.card().data().rows()).isEqualTo(CORPUS.size());
    assertThat(model.card().data().sha256()).isEqualTo(CORPUS.sha256());
    assertThat(model.card().settings()).containsEntry("bits", "10").containsEntry("words", "2");
    assertThat(model.card().data().labels()).containsOnlyKeys("attribution", "framing");
  }
}
