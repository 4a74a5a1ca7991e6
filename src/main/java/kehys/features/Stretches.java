package kehys.features;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kehys.text.Span;

/** Stretches of a text without a break. */
public final class Stretches {
  private Stretches() {}

  /**
   * The longest stretches whose UTF-16 units all belong to them, in the order of the text.
   *
   * @param belongs whether a unit does
   */
  public static List<Span> of(String text, IntPredicate belongs) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && belongs.test(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at));
        start = -1;
      }
    }
    return runs;
  }
}
