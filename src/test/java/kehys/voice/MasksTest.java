package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MasksTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "masks.csv", numLinesToSkip = 1, delimiter = '|')
  void names_and_numbers_give_way_to_their_types(String lang, String sentence, String masked) {
    assertThat(masked(lang, sentence)).isEqualTo(masked);
  }

  @Test
  void a_name_has_the_type_of_the_office_that_introduced_it() {
    assertThat(masked("en", "Minister Alma Quist said no.", "Then Quist said yes."))
        .isEqualTo("Then OFFICIAL said yes.");
  }

  @Test
  void masks_stand_in_order_and_never_overlap_even_in_what_is_no_sentence() {
    String endless = "the CIA told Ada Byron-King 4 times in KGB-land: Ääni! ".repeat(2_000);
    int end = 0;
    List<Mask> masks = masks(Read.document("en", "", endless), 0);
    assertThat(masks).hasSizeGreaterThan(4_000);
    for (Mask mask : masks) {
      assertThat(mask.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mask.span().length()).isPositive();
      end = mask.span().end();
    }
  }

  /** The last of these sentences, with its types in capitals. */
  private static String masked(String lang, String... sentences) {
    int last = sentences.length - 1;
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Mask mask : masks(Read.document(lang, "", sentences), last)) {
      masked.append(sentences[last], from, mask.span().start()).append(mask.type());
      from = mask.span().end();
    }
    return masked.append(sentences[last].substring(from)).toString();
  }

  private static List<Mask> masks(Document document, int sentence) {
    return Masks.of(
        document.sentences().get(sentence).text(),
        document.article().origin().lang(),
        VoiceFinder.read(document).heard().get(sentence));
  }
}
