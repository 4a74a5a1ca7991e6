package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of the sentences of every text. */
final class Tiling {

  private Tiling() {}

  /** Spans are ordered, not empty, not white at either end, with nothing but white between. */
  static void check(String text, List<Span> spans) {
    int done = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(done);
      assertThat(span.length()).isPositive();
      assertBlank(text, done, span.start());
      assertThat(Marks.isWhite(text.charAt(span.start()))).isFalse();
      assertThat(Marks.isWhite(text.charAt(span.end() - 1))).isFalse();
      done = span.end();
    }
    assertBlank(text, done, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    assertThat(Marks.skipWhite(text, from, to)).isEqualTo(to);
  }
}
