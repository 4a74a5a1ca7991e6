package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "”Me jäämme tänne.”",
        "“We are staying.”",
        "„Wir bleiben hier.“",
        "»Wir bleiben hier.«",
        "« Nous restons ici. »",
        "«Мы остаёмся.»",
        "\"We are staying.\""
      })
  void a_sentence_in_marks_of_any_style_is_quoted_whole(String sentence) {
    Quotation quotation = new QuotationReader().read(sentence);
    assertThat(quotation.whole()).isTrue();
    assertThat(quotation.openAfter()).isFalse();
    assertThat(quotation.starts()).isTrue();
  }

  @Test
  void a_quotation_that_is_not_closed_goes_on_in_the_next_sentence() {
    List<Quotation> read = read("”Me jäämme tänne.", "Emme lähde”, hän sanoi.", "Ilta tuli.");
    assertThat(read).extracting(Quotation::openBefore).containsExactly(false, true, false);
    assertThat(read).extracting(Quotation::openAfter).containsExactly(true, false, false);
  }

  @Test
  void white_space_behind_a_sentence_is_no_part_of_it() {
    assertThat(read("“No.”\n").get(0).whole()).isTrue();
    assertThat(read("“No.”\n").get(0).share()).isEqualTo(read("“No.”").get(0).share());
  }

  @Test
  void an_apostrophe_opens_nothing() {
    assertThat(read("It’s the minister's turn.").get(0).share()).isLessThan(0.1);
  }

  @Test
  void a_mark_that_nobody_closes_is_forgotten() {
    String[] article = new String[12];
    Arrays.fill(article, "Sentence.");
    article[0] = "“Sentence.";
    assertThat(read(article).get(11).openBefore()).isFalse();
  }

  private static List<Quotation> read(String... sentences) {
    QuotationReader reader = new QuotationReader();
    return List.of(sentences).stream().map(reader::read).toList();
  }
}
