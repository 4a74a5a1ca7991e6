package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "a\nb", "a\r\nb", "a\rb", "a\r\n\r\nb\n", "\n\r\r\n", "a\rb\nc", "\t\n\r\t\n"})
  void lines_are_the_same_however_the_text_is_cut(String text) {
    Lines one = new Lines();
    text.chars().forEach(c -> one.pass((char) c));
    char[] characters = text.toCharArray();
    for (int cut = 0; cut <= characters.length; cut++) {
      Lines two = new Lines();
      two.pass(characters, 0, cut);
      two.pass(characters, cut, characters.length);
      assertThat(two.line()).as("cut at %d", cut).isEqualTo(one.line());
    }
    assertThat(one.line()).isEqualTo(text.lines().count() + (endsOpen(text) ? 0 : 1));
  }

  /** Java's own lines do not count an empty one at the end. */
  private static boolean endsOpen(String text) {
    return !text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r");
  }
}
