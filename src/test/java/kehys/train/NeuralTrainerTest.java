package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.data.Sha256;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.text.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NeuralTrainerTest {
  private static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/sv.csv"), Columns.STANDARD)
          .only(IntStream.range(0, 30).boxed().toList());
  private static final Gold GOLD = Gold.toLearn(CORPUS, "framing", Set.of());
  private static final Map<String, String> SMALL =
      Map.of(
          "pieces", "300", "size", "8", "units", "8", "epochs", "2", "rate", "0.01", "batch", "8");

  @Test
  void a_seed_decides_every_byte_with_one_thread_and_with_two() {
    String expected = sha256(Recipe.CNN, 7);
    assertThat(twoAtOnce(Recipe.CNN, 7)).containsOnly(expected);
    assertThat(sha256(Recipe.CNN, 8)).isNotEqualTo(expected);
  }

  /** Two models learned side by side. */
  private static List<String> twoAtOnce(Recipe recipe, long seed) {
    ForkJoinPool pool = new ForkJoinPool(2);
    List<String> found =
        List.of(pool.submit(() -> sha256(recipe, seed)), pool.submit(() -> sha256(recipe, seed)))
            .stream()
            .map(task -> task.join())
            .toList();
    pool.shutdown();
    return found;
  }

  private static String sha256(Recipe recipe, long seed) {
    return sha256(recipe.trainer(SMALL).train(CORPUS, List.of(GOLD), seed));
  }

  private static String sha256(Model model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatNoException().isThrownBy(() -> ModelFile.write(model, out));
    return Sha256.of(out.toByteArray());
  }

  @Test
  void each_epoch_is_told() {
    List<Epoch> epochs = epochs(Recipe.CNN, SMALL);
    assertThat(epochs).extracting(Epoch::number).containsExactly(1, 2);
    assertThat(epochs.get(1).loss()).isLessThan(epochs.get(0).loss());
    assertThat(epochs).allSatisfy(epoch -> assertThat(epoch.macroF1()).isBetween(0.0, 1.0));
  }

  @Test
  void learning_stops_when_the_held_out_articles_are_answered_no_better() {
    Map<String, String> slow = new HashMap<>(SMALL);
    slow.putAll(Map.of("rate", "1e-6", "epochs", "50", "patience", "1"));
    assertThat(epochs(Recipe.CNN, slow)).hasSizeLessThan(50);
  }

  private static List<Epoch> epochs(Recipe recipe, Map<String, String> settings) {
    List<Progress> told = new ArrayList<>();
    recipe.trainer(settings, new Aids(told::add, List.of())).train(CORPUS, List.of(GOLD), 1);
    return told.stream().map(Epoch.class::cast).toList();
  }

  @Test
  void nothing_is_printed_on_standard_output_but_what_others_print_there() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Aids aids = new Aids(step -> System.out.println("told"), List.of());
      Recipe.ATTENTION.trainer(SMALL, aids).train(CORPUS, List.of(GOLD), 1);
      System.out.println("Added differentiated op of somebody else's");
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("told", "told", "Added differentiated op of somebody else's");
  }

  @Test
  void unlabelled_text_changes_what_is_learned_and_the_same_text_gives_the_same() {
    List<Document> texts =
        CORPUS.articles().subList(0, 10).stream().map(LabelledArticle::document).toList();
    assertThat(sha256(texts)).isEqualTo(sha256(texts)).isNotEqualTo(sha256(List.of()));
  }

  private static String sha256(List<Document> texts) {
    Aids aids = new Aids(epoch -> {}, texts);
    return sha256(Recipe.MLP.trainer(SMALL, aids).train(CORPUS, List.of(GOLD), 1));
  }
}
