package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kehys.bench.Amount;
import kehys.train.OpenNlpBenchmark.Answer;
import org.junit.jupiter.api.Test;

/** Apache OpenNLP and ours are timed on the same task. */
class OpenNlpBenchmarkTest {
  private static final int ARTICLES = 60;

  private final Amount theirs = new Amount();
  private final Amount ours = new Amount();

  @Test
  void both_are_asked_the_same_sentences_in_the_same_order() throws IOException {
    OpenNlpBenchmark benchmark = new OpenNlpBenchmark();
    OpenNlpBenchmark.Library first = new OpenNlpBenchmark.Library();
    OpenNlpBenchmark.Linear second = new OpenNlpBenchmark.Linear();
    first.read();
    second.read();
    List<Answer> library = new ArrayList<>();
    List<Answer> linear = new ArrayList<>();
    for (int article = 0; article < ARTICLES; article++) {
      library.addAll(benchmark.library(first, theirs));
      linear.addAll(benchmark.linear(second, ours));
    }
    assertThat(sentences(linear)).isEqualTo(sentences(library));
    assertThat(new HashSet<>(sentences(linear))).hasSizeGreaterThan(500);
    assertThat(ours.sentences).isEqualTo(theirs.sentences).isEqualTo(linear.size());
    assertThat(ours.characters).isEqualTo(theirs.characters);
    assertThat(labels(library)).isEqualTo(labels(linear)).hasSize(4);
  }

  private static List<String> sentences(List<Answer> answers) {
    return answers.stream().map(Answer::sentence).toList();
  }

  private static Set<String> labels(List<Answer> answers) {
    return new HashSet<>(answers.stream().map(Answer::label).toList());
  }
}
