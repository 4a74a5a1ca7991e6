package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One megabyte of each kind of text that has made splitters slow. */
class LinearityTest {
  private static final int LENGTH = 1 << 20;

  /** A stop may look at a few words on either side, hence more than a handful. */
  private static final int READS_PER_CHARACTER = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "”",
        "« ",
        "» ",
        ".",
        ". ",
        ".\"",
        ".\" ",
        "! ",
        "… ",
        "(",
        "(a. ",
        "(A) ",
        "a",
        "a ",
        "A. ",
        "1. ",
        "a.",
        "a.b. ",
        "z. B. ",
        "Dr. ",
        "\n",
        ".\n",
        "a\n\n",
        "\r\n",
        "- ",
        "–",
        "’s ",
        "\"A?\" B ",
        "?” Aa Aa Aa Aa ",
        "и т. д. ",
        "[1]",
        ".[1",
        "\u0301",
        ". \u0301",
        "😀",
        " ",
        "\u00a0.",
        "one long line and no stop "
      })
  void a_character_is_read_a_bounded_number_of_times(String unit) {
    CountedText text = new CountedText(unit.repeat(LENGTH / unit.length()));
    List<Span> spans = new ArrayList<>();
    for (Block block : Blocks.of(text)) {
      spans.addAll(Cutter.cut(text, block.span(), Language.of("de")));
    }
    assertThat(text.reads()).isLessThan((long) READS_PER_CHARACTER * text.length());
    Tiling.check(text.toString(), spans);
  }
}
