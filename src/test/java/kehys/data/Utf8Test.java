package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void text_comes_back_as_it_was() {
    String text = "Sää “ok” 😀 漢\u2028\r\nx".repeat(20_000);
    assertThat(Utf8.text("f", stream("\uFEFF" + text))).isEqualTo(text);
  }

  @Test
  void a_mark_inside_the_text_stays() {
    assertThat(Utf8.text("f", stream("a\uFEFFb"))).isEqualTo("a\uFEFFb");
  }

  @Test
  void one_character_at_a_time_gives_the_same() throws IOException {
    Reader reader = new Utf8Reader("f", stream("ä😀"));
    assertThat((char) reader.read()).isEqualTo('ä');
    assertThat((char) reader.read()).isEqualTo('\uD83D');
    assertThat((char) reader.read()).isEqualTo('\uDE00');
    assertThat(reader.read()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "overlong slash,                 C0AF,     0xC0",
    "overlong slash of three bytes,  E080AF,   0xE0",
    "half of a surrogate pair,       EDA080,   0xED",
    "beyond Unicode,                 F4908080, 0xF4",
    "a byte that continues nothing,  80,       0x80",
    "a sequence cut by another,      E2825A,   0xE2",
    "a sequence cut by the end,      F09F98,   0xF0",
  })
  void sequences_that_are_not_utf_8_are_refused(String what, String hex, String found) {
    byte[] bytes = HexFormat.of().parseHex("610d0a0d620a" + hex);
    assertThatThrownBy(() -> Utf8.text("f.txt", new ByteArrayInputStream(bytes)))
        .as(what)
        .isInstanceOf(InputException.class)
        .hasMessage(
            "f.txt:4: expected UTF-8, found byte "
                + found
                + "; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8");
  }

  @Test
  void a_fault_far_into_a_file_has_its_line() {
    byte[] bytes = "ä line\n".repeat(100_000).concat("x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE4;
    assertThatThrownBy(() -> Utf8.text("f.txt", new ByteArrayInputStream(bytes)))
        .hasMessage(
            "f.txt:100001: expected UTF-8, found byte 0xE4; convert it, for example: iconv -f"
                + " WINDOWS-1252 -t UTF-8");
  }
}
