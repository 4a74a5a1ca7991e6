package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.annotate.Verdict;
import kehys.bench.Amount;
import kehys.bench.Answered;
import kehys.bench.ArticleGrowthBenchmark;
import kehys.bench.LabelGrowthBenchmark;
import kehys.bench.LengthGrowthBenchmark;
import kehys.bench.MemberGrowthBenchmark;
import kehys.bench.News;
import kehys.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What grows in the benchmarks of growth is what they say, and the answers are a user's. */
class TimedGrowthTest {
  private static final int SOME = 5;

  private final Amount amount = new Amount();

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1000})
  void articles_of_so_many_sentences_are_answered_as_score_answers_them(
      int sentences, @TempDir Path folder) throws IOException {
    ArticleGrowthBenchmark growth = new ArticleGrowthBenchmark();
    growth.sentences = sentences;
    growth.read();
    List<Answered> answered =
        IntStream.range(0, 2 * SOME).mapToObj(article -> growth.annotations(amount)).toList();
    Scored.hold(folder, answered);
    assertThat(answered.stream().map(one -> one.document().article().text()))
        .doesNotHaveDuplicates();
    assertThat(amount.sentences / (2.0 * SOME)).isBetween(0.9 * sentences, 1.2 * sentences);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 200, 400, 800})
  void sentences_are_about_as_long_as_is_said(int characters) {
    LengthGrowthBenchmark growth = new LengthGrowthBenchmark();
    growth.characters = characters;
    growth.read();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Answered next = growth.annotations(amount);
      assertThat(next.annotations()).hasSize(1);
      texts.add(next.annotations().get(0).sentence().text());
    }
    assertThat(texts)
        .hasSizeGreaterThan(90)
        .allSatisfy(
            text -> assertThat(text.length()).isBetween(characters * 9 / 10, characters * 11 / 10));
    Set<String> asTheyStand =
        News.documents(News.ALL).stream()
            .flatMap(document -> document.sentences().stream())
            .map(Sentence::text)
            .collect(Collectors.toSet());
    assertThat(asTheyStand.containsAll(texts)).isEqualTo(characters <= 200);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 800})
  void sentences_of_one_length_are_answered_alike_one_by_one_and_many_a_second(int characters) {
    LengthGrowthBenchmark many = new LengthGrowthBenchmark();
    LengthGrowthBenchmark single = new LengthGrowthBenchmark();
    many.characters = characters;
    single.characters = characters;
    many.read();
    single.read();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Answered next = single.latency();
      Answered expected = many.annotations(amount);
      assertThat(next.document()).isEqualTo(expected.document());
      assertThat(probabilities(next).toList())
          .isNotEmpty()
          .usingRecursiveComparison()
          .isEqualTo(probabilities(expected).toList());
      texts.add(next.document().article().text());
    }
    assertThat(texts).hasSizeGreaterThan(90);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 32})
  void a_made_task_has_so_many_labels(int labels) {
    LabelGrowthBenchmark growth = new LabelGrowthBenchmark();
    growth.labels = labels;
    growth.read();
    Set<Float> first = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      float[][] answer = growth.probabilities(amount);
      assertThat(answer).hasDimensions(1, labels);
      first.add(answer[0][0]);
    }
    assertThat(first).hasSizeGreaterThan(90);
  }

  @Test
  void members_that_are_one_member_again_agree_with_it() {
    MemberGrowthBenchmark one = members(1);
    MemberGrowthBenchmark four = members(4);
    for (int article = 0; article < SOME; article++) {
      List<float[]> alone = probabilities(one.annotations(amount)).toList();
      List<float[]> pooled = probabilities(four.annotations(amount)).toList();
      for (int i = 0; i < alone.size(); i++) {
        assertThat(pooled.get(i)).containsExactly(alone.get(i), within(1e-5f));
      }
    }
  }

  private static MemberGrowthBenchmark members(int members) {
    MemberGrowthBenchmark growth = new MemberGrowthBenchmark();
    growth.members = members;
    growth.read();
    return growth;
  }

  private static Stream<float[]> probabilities(Answered answered) {
    return answered.annotations().stream()
        .flatMap(one -> one.verdicts().stream())
        .map(Verdict::probabilities);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void threads_write_what_score_prints(int threads) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ThreadGrowthBenchmark growth = new ThreadGrowthBenchmark();
    growth.out = written;
    growth.threads = threads;
    growth.read();
    for (int batch = 0; batch < SOME; batch++) {
      growth.batches(amount);
    }
    growth.finish();
    Run scored = Run.ofCorpus("score", "--format", "jsonl");
    List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(amount.sentences).isEqualTo(lines.size());
    assertThat(scored.out().lines().toList()).containsAll(lines);
  }
}
