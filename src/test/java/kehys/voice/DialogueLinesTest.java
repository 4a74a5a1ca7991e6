package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;
import org.junit.jupiter.api.Test;

class DialogueLinesTest {
  @Test
  void a_line_is_spoken_to_the_end_of_its_paragraph() {
    assertThat(credited("– Jää kantaa, maaherra sanoi. | Lautta lähtee aamulla.\n| Se on sininen."))
        .containsExactly(true, true, false);
  }

  @Test
  void behind_speech_without_a_dash_the_paragraph_is_the_narrators() {
    assertThat(credited("Maaherra sanoi, että jää kantaa. | Lautta lähtee aamulla."))
        .containsExactly(true, false);
  }

  @Test
  void what_is_told_of_the_speaker_ends_the_line() {
    assertThat(credited("– Jää kantaa, kalastaja Niilo Aikio sanoi. | Aikio on asunut saaressa."))
        .containsExactly(true, false);
  }

  /** Whether each sentence has a voice; strokes part them. */
  private static List<Boolean> credited(String strokes) {
    String text = strokes.replace("| ", "");
    List<Sentence> sentences =
        List.of(strokes.split("\\| ")).stream()
            .map(String::strip)
            .map(one -> new Sentence(0, Kind.BODY, span(text, one), one))
            .toList();
    Origin origin = new Origin("-", "fi", "", PublisherType.INDEPENDENT);
    Article article = new Article("a", "", text, origin);
    return VoiceFinder.read(new Document(article, sentences)).heard().stream()
        .map(heard -> heard.voice().isPresent())
        .toList();
  }

  private static Span span(String text, String sentence) {
    int start = text.indexOf(sentence);
    return new Span(start, start + sentence.length());
  }
}
