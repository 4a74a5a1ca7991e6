package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Verdict;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.model.Model;
import kehys.model.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseTrainerTest {
  private static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD)
          .only(IntStream.range(0, 20).boxed().toList());
  private static final List<Gold> TASKS =
      Stream.of("attribution", "framing").map(t -> Gold.toLearn(CORPUS, t, Set.of())).toList();

  @ParameterizedTest
  @CsvSource({"LINEAR,cost,4", "SVM,cost,0.5", "BAYES,smoothing,1", "BOOST,rounds,3"})
  void one_thread_and_four_learn_the_same_bytes(Recipe recipe, String setting, String value)
      throws IOException, InterruptedException, ExecutionException {
    Trainer trainer = recipe.trainer(Map.of("bits", "14", setting, value));
    byte[] expected = bytes(trainer, 1, 7);
    assertThat(bytes(trainer, 4, 7)).isEqualTo(expected);
    assertThat(bytes(recipe.trainer(Map.of("bits", "14", setting, "2")), 1, 7))
        .isNotEqualTo(expected);
  }

  @Test
  void trees_of_another_seed_see_other_sentences()
      throws IOException, InterruptedException, ExecutionException {
    Trainer trainer = Recipe.BOOST.trainer(Map.of("bits", "14", "rounds", "3"));
    assertThat(tensors(trainer, 8))
        .isNotEqualTo(tensors(trainer, 9))
        .isEqualTo(tensors(trainer, 8));
  }

  /** The arrays of a model, without the card, which names the seed. */
  private static byte[] tensors(Trainer trainer, long seed)
      throws IOException, InterruptedException, ExecutionException {
    ByteBuffer file = ByteBuffer.wrap(bytes(trainer, 1, seed)).order(ByteOrder.LITTLE_ENDIAN);
    return Arrays.copyOfRange(file.array(), (int) (8 + file.getLong()), file.capacity());
  }

  private static byte[] bytes(Trainer trainer, int threads, long seed)
      throws IOException, InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    Model model = pool.submit(() -> trainer.train(CORPUS, TASKS, seed)).get();
    pool.shutdown();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void the_majority_is_answered_to_every_sentence_with_its_share() {
    Model model = Recipe.MAJORITY.trainer(Map.of()).train(CORPUS, TASKS, 1);
    int[] counts = TASKS.get(1).counts();
    Annotator annotator = new Annotator(model);
    for (LabelledArticle article : CORPUS.articles()) {
      for (Annotation annotation : annotator.annotate(article.document())) {
        Verdict framing = annotation.verdicts().get(1);
        assertThat(framing.label()).isEqualTo("neutral");
        assertThat(framing.probability(0))
            .isCloseTo((float) counts[0] / TASKS.get(1).size(), within(1e-6f));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,seen", "0,seen", "0,masked"})
  void verdicts_alone_are_those_of_whole_annotations(String voices, String names) {
    Map<String, String> settings = Map.of("bits", "12", "voices", voices, "names", names);
    Annotator annotator = new Annotator(Recipe.LINEAR.trainer(settings).train(CORPUS, TASKS, 1));
    for (LabelledArticle article : CORPUS.articles()) {
      assertThat(verdicts(annotator.judge(article.document())))
          .isEqualTo(verdicts(annotator.annotate(article.document())));
    }
  }

  private static List<String> verdicts(List<Annotation> annotations) {
    return annotations.stream()
        .flatMap(annotation -> annotation.verdicts().stream())
        .map(verdict -> verdict.label() + " " + verdict.probability(verdict.best()))
        .toList();
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
