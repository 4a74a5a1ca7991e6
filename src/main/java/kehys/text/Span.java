package kehys.text;

import org.jspecify.annotations.Nullable;

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

  // A record's own equals and hashCode are put together at run time, which the first article waits
  // for, and Java's quick compiler does not see through them.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
