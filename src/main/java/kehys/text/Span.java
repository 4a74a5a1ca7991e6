package kehys.text;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the first unit inside
 * @param end the first unit outside, not before {@code start}
 */
public record Span(int start, int end) {

  /** Refuses a span that ends before it starts or starts before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + ", " + end);
    }
  }

  /** Number of UTF-16 units inside. */
  public int length() {
    return end - start;
  }

  /** The characters of {@code text} inside this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
