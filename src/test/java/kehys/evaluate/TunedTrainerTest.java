package kehys.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.train.Recipes;
import kehys.train.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TunedTrainerTest {
  private static final int COPIES = 3;

  @TempDir private Path folder = Path.of("");

  /** Each sentence in an article of its own, so many times; its words are in no other. */
  private Corpus copied() throws IOException {
    StringBuilder made = new StringBuilder("doc_id,tone,text\n");
    for (int sentence = 0; sentence < 12; sentence++) {
      String words = "of%1$d says%1$d what%1$d nobody%1$d else%1$d has%1$d".formatted(sentence);
      for (int copy = 0; copy < COPIES; copy++) {
        made.append(sentence + "-" + copy + (sentence % 2 == 0 ? ",calm," : ",angry,") + words);
        made.append('\n');
      }
    }
    Path file = Files.writeString(folder.resolve("copied.csv"), made);
    return CorpusReader.read(List.of(file.toString()), Columns.STANDARD);
  }

  @Test
  void settings_are_tried_on_folds_that_keep_articles_together_which_share_sentences()
      throws IOException {
    Corpus corpus = copied();
    List<Gold> tasks = List.of(Gold.toLearn(corpus, "tone", Set.of()));
    List<Corpus> learned = Collections.synchronizedList(new ArrayList<>());
    Trainer majority = Recipes.of("majority").trainer(Map.of());
    Trainer watched =
        (seen, golds, seed) -> {
          learned.add(seen);
          return majority.train(seen, golds, seed);
        };
    new TunedTrainer(List.of(Map.of()), settings -> watched, 3, "text").train(corpus, tasks, 1);
    assertThat(learned).hasSize(4).filteredOn(seen -> seen.articles().size() < 36).hasSize(3);
    assertThat(learned).allSatisfy(seen -> assertThat(copies(seen).values()).containsOnly(3L));
  }

  /** How many copies of each sentence there are. */
  private static Map<String, Long> copies(Corpus corpus) {
    return corpus.articles().stream()
        .collect(
            Collectors.groupingBy(
                article -> article.rows().get(0).cell("text"), Collectors.counting()));
  }
}
