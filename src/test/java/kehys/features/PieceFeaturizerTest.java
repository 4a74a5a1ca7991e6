package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;

class PieceFeaturizerTest {
  private static final PieceSettings SETTINGS = new PieceSettings(100, 12, 4);
  private static final List<String> VOCABULARY =
      List.of(" the", " ", "m", "a", "y", "o", "r", "or", "⟨voice none⟩", "⟨before official⟩");

  @Test
  void a_word_is_cut_into_the_longest_pieces_that_are_known() {
    assertThat(pieces(SETTINGS, 0, "The mayor"))
        .containsExactly("⟨voice none⟩", " the", " ", "m", "a", "y", "or");
  }

  @Test
  void what_is_not_known_is_one_unknown_piece_for_each_character() {
    assertThat(pieces(SETTINGS, 0, "The mayo!"))
        .containsExactly("⟨voice none⟩", " the", " ", "m", "a", "y", "o", "?");
  }

  @Test
  void the_sentence_before_has_numbers_of_its_own_and_its_own_limit() {
    assertThat(pieces(SETTINGS, 1, "The mayor", "mayo"))
        .containsExactly(
            "⟨voice none⟩", " ", "m", "a", "y", "o", "<⟨voice none⟩", "< the", "< ", "<m", "<a");
  }

  @Test
  void a_sentence_is_read_up_to_its_limit() {
    assertThat(pieces(new PieceSettings(100, 3, 0), 1, "The mayor", "mayor"))
        .containsExactly("⟨voice none⟩", " ", "m", "a");
  }

  @Test
  void runs_joined_are_the_sentence_again() {
    CodePoints points = new CodePoints();
    points.read("Ei, sanoi  Niemi\u00a0– \"ei 12 😀 kertaa\"...");
    List<String> runs = new ArrayList<>();
    Runs.of(points, runs::add);
    assertThat(String.join("", runs)).isEqualTo(" ei, sanoi niemi - \"ei 00 😀 kertaa\"...");
    assertThat(runs).contains(" sanoi", ",", " \"", "ei", " 😀");
  }

  @Test
  void what_often_stands_together_becomes_a_piece() {
    Map<String, Integer> runs = new TreeMap<>(Map.of(" kuusi", 9, " kuusta", 9, " x", 1));
    List<String> learned = PieceLearner.learn(runs, 100);
    assertThat(learned).contains(" kuus", "a", " kuusta").doesNotContain("x");
    assertThat(learned).isSorted();
  }

  @Test
  void learned_pieces_cover_the_articles_they_were_learned_on() {
    Reading reading = reading("Oulun kunnanhallitus kertoo", "Oulun kunnanhallitus kertoo");
    PieceFeaturizer learned = PieceFeaturizer.learn(SETTINGS, List.of(reading, reading));
    assertThat(named(learned, reading, 1)).contains("⟨place 1⟩").doesNotContain("?");
  }

  @Test
  void a_vocabulary_with_repetitions_is_refused() {
    assertThatThrownBy(() -> new PieceFeaturizer(SETTINGS, List.of("a", "a")))
        .hasMessage("expected a vocabulary without repetitions");
  }

  private static List<String> pieces(PieceSettings settings, int sentence, String... texts) {
    return named(new PieceFeaturizer(settings, VOCABULARY), reading(texts), sentence);
  }

  /** The sequence by its pieces' names; "<" stands before those of the sentence before. */
  private static List<String> named(PieceFeaturizer featurizer, Reading reading, int sentence) {
    Features features = featurizer.features(reading, sentence, new Scratch());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      int half = featurizer.dimensions() / 2;
      int number = features.index(i) % half;
      String name = number == 0 ? "?" : featurizer.vocabulary().get(number - 1);
      names.add((features.index(i) < half ? "" : "<") + name);
    }
    return names;
  }

  private static Reading reading(String... texts) {
    Origin origin = new Origin("-", "fi", "", PublisherType.INDEPENDENT);
    Article article = new Article("a", "", String.join(" ", texts), origin);
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts) {
      Span span = new Span(0, text.length());
      sentences.add(new Sentence(sentences.size(), Kind.BODY, span, text));
    }
    return VoiceFinder.read(new Document(article, sentences));
  }
}
