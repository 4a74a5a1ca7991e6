package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Opinion;
import kehys.bench.Amount;
import kehys.bench.AnnotationBenchmark;
import kehys.bench.Answered;
import kehys.bench.FeatureBenchmark;
import kehys.bench.HeadBenchmark;
import kehys.bench.LinesBenchmark;
import kehys.bench.News;
import kehys.bench.SentenceBenchmark;
import kehys.bench.SplitBenchmark;
import kehys.bench.VoiceBenchmark;
import kehys.data.Batch;
import kehys.features.HashedFeaturizer;
import kehys.features.Places;
import kehys.features.Scratch;
import kehys.model.Member;
import kehys.model.ModelFile;
import kehys.report.JsonLines;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.voice.Heard;
import kehys.voice.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmarks time is what a user gets. */
class TimedAnswersTest {
  private static final int ARTICLES = 100;

  private final Amount amount = new Amount();

  @Test
  void timed_articles_are_answered_as_score_answers_them() throws IOException {
    AnnotationBenchmark annotations = annotations();
    VoiceBenchmark voices = voices();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JsonLines writer = new JsonLines(lines);
    for (int article = 0; article < ARTICLES; article++) {
      Document document = voices.voices(amount).document();
      writer.write(Batch.of(document), List.of(annotations.annotations(amount)));
    }
    Run scored = Run.ofCorpus("score", "--format", "jsonl");
    assertThat(scored.out().lines().toList())
        .containsAll(lines.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void timed_voices_are_those_of_the_answers() {
    AnnotationBenchmark annotations = annotations();
    VoiceBenchmark voices = voices();
    for (int article = 0; article < ARTICLES; article++) {
      assertThat(voices.voices(amount).heard().stream().map(Heard::voice))
          .isEqualTo(annotations.annotations(amount).stream().map(Annotation::voice).toList());
    }
  }

  @Test
  void timed_features_are_those_that_the_first_member_sees() {
    FeatureBenchmark features = new FeatureBenchmark();
    features.read();
    Member first = ModelFile.read(Path.of("models", "default")).members().get(0);
    HashedFeaturizer featurizer = (HashedFeaturizer) first.featurizer();
    for (int article = 0; article < ARTICLES; article++) {
      List<List<Integer>> timed = new ArrayList<>();
      Reading reading = features.next(places -> timed.add(list(places)));
      assertThat(timed)
          .isEqualTo(
              reading.document().sentences().stream()
                  .map(one -> list(featurizer.places(reading, one.index(), new Scratch())))
                  .toList());
    }
  }

  private static List<Integer> list(Places places) {
    return Arrays.stream(places.all(), 0, places.end(places.blocks() - 1)).boxed().toList();
  }

  @Test
  void timed_sentences_are_those_of_a_file_that_is_scored(@TempDir Path folder) throws IOException {
    SplitBenchmark splits = new SplitBenchmark();
    splits.read();
    Document document = splits.sentences(amount);
    Path file = Files.writeString(folder.resolve("a.txt"), document.article().text());
    String lang = document.article().origin().lang();
    Run scored = Run.of("score", "--format", "jsonl", "--lang", lang, file.toString());
    List<String> texts = new ArrayList<>();
    for (String line : scored.out().lines().toList()) {
      texts.add(new ObjectMapper().readTree(line).get("text").asText());
    }
    assertThat(texts)
        .hasSizeGreaterThan(1)
        .isEqualTo(document.sentences().stream().map(Sentence::text).toList());
  }

  @Test
  void timed_heads_give_what_the_first_member_says() {
    HeadBenchmark heads = new HeadBenchmark();
    heads.read();
    VoiceBenchmark voices = voices();
    Annotator annotator = new Annotator(ModelFile.read(Path.of("models", "default")));
    for (int article = 0; article < ARTICLES; article++) {
      for (Opinion opinion : annotator.opinions(voices.voices(amount))) {
        float[][] answer = heads.probabilities(amount);
        assertThat(answer).hasNumberOfRows(opinion.tasks());
        for (int task = 0; task < opinion.tasks(); task++) {
          assertThat(answer[task]).isEqualTo(opinion.probabilities(0, task));
        }
      }
    }
  }

  @Test
  void timed_lines_are_those_that_score_prints() throws IOException {
    LinesBenchmark lines = new LinesBenchmark();
    lines.read();
    List<String> written = new ArrayList<>();
    for (int article = 0; article < ARTICLES; article++) {
      written.addAll(lines.lines(amount).toString(StandardCharsets.UTF_8).lines().toList());
    }
    Run scored = Run.ofCorpus("score", "--format", "jsonl");
    assertThat(amount.sentences).isEqualTo(written.size());
    assertThat(scored.out().lines().toList()).containsAll(written);
  }

  @Test
  void timed_single_sentences_are_answered_as_score_answers_them(@TempDir Path folder)
      throws IOException {
    SentenceBenchmark sentences = new SentenceBenchmark();
    sentences.read();
    List<Answered> answered = new ArrayList<>();
    for (int sentence = 0; sentence < ARTICLES; sentence++) {
      answered.add(sentence % 2 == 0 ? sentences.sentences(amount) : sentences.latency());
    }
    Scored.hold(folder, answered);
    assertThat(answered.stream().map(one -> one.document().article().text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_was_read_is_counted() {
    Document document = voices().voices(amount).document();
    assertThat(amount.sentences).isEqualTo(document.sentences().size());
    assertThat(amount.characters)
        .isEqualTo(document.sentences().stream().mapToLong(one -> one.text().length()).sum());
  }

  private static AnnotationBenchmark annotations() {
    AnnotationBenchmark annotations = new AnnotationBenchmark();
    annotations.model = News.DEFAULT;
    annotations.read();
    return annotations;
  }

  private static VoiceBenchmark voices() {
    VoiceBenchmark voices = new VoiceBenchmark();
    voices.lang = "all";
    voices.read();
    return voices;
  }
}
