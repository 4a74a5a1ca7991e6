package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void a_character_is_taken_out_of_a_text_where_no_reader_sees_it_and_nowhere_else() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String given = "a" + c + "b";
      assertThat(Shown.hides(given)).as("%x", (int) c).isEqualTo(Shown.isHidden(c));
      assertThat(Shown.text(given)).as("%x", (int) c).isEqualTo(Shown.isHidden(c) ? "ab" : given);
    }
  }

  @Test
  void six_characters_are_hidden() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Shown::isHidden))
        .containsExactly(0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff);
  }
}
