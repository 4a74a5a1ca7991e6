package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Two  words|' Two words '",
        "' \t before and behind \u00a0'|' before and behind '",
        "\u201cÄlä!\u201d \u2013 \u2018n\u00e4in\u2019 \u2026|' \"Älä!\" - ''n\u00e4in'' \u2026 '",
        "Зима 2026|' Зима 0000 '",
        "a\u0308  A\u030a|' \u00e4 \u00c5 '",
        "\u0438\u0306 \u2003\u2212\ud83d\ude00|' \u0439 -\ud83d\ude00 '",
        "''|' '",
        "'   '|' '"
      })
  void a_sentence_is_composed_and_plain_with_one_space_where_there_was_any(
      String sentence, String expected) {
    CodePoints points = new CodePoints();
    points.read(sentence);
    assertThat(new String(points.points(true), 0, points.length())).isEqualTo(expected);
    assertThat(new String(points.points(false), 0, points.length()))
        .isEqualTo(expected.toLowerCase(Locale.ROOT));
  }

  @Test
  void a_place_knows_the_last_space_before_it_and_what_is_behind_the_sentence_the_end_of_it() {
    CodePoints points = new CodePoints();
    points.read("a long sentence, read before");
    points.read("ab  c ");
    assertThat(points.length()).isEqualTo(" ab c ".length());
    assertThat(Arrays.copyOfRange(points.spaces(), 1, points.length() + 8))
        .containsExactly(0, 0, 0, 3, 3, 6, 6, 6, 6, 6, 6, 6, 6);
  }

  @Test
  void no_two_units_that_stand_alone_are_composed() {
    char[] alone = new char[0x2100];
    int count = 0;
    for (char unit = 0; unit < alone.length; unit++) {
      if (CodePoints.standsAlone(unit)) {
        alone[count++] = unit;
      }
    }
    StringBuilder pairs = new StringBuilder();
    for (int first = 0; first < count; first++) {
      for (int second = 0; second < count; second++) {
        pairs.append(alone[first]).append(alone[second]);
      }
    }
    assertThat(count).isGreaterThan(900);
    assertThat(Normalizer.isNormalized(pairs, Normalizer.Form.NFC)).isTrue();
  }
}
