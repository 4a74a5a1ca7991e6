package kehys.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The seven likelihoods that intelligence analysts put into words, in percent (US Intelligence
 * Community Directive 203, Analytic Standards, 2015, section D.6.e.2.a). How confident somebody is
 * of a judgement is another matter and has no band.
 */
public enum Band {
  ALMOST_NO_CHANCE(1, 5),
  VERY_UNLIKELY(5, 20),
  UNLIKELY(20, 45),
  ROUGHLY_EVEN(45, 55),
  LIKELY(55, 80),
  VERY_LIKELY(80, 95),
  ALMOST_CERTAIN(95, 99);

  private static final List<Band> ALL = List.of(values());

  private final int low;
  private final int high;

  Band(int low, int high) {
    this.low = low;
    this.high = high;
  }

  /** Lower bound in percent. */
  public int low() {
    return low;
  }

  /** Upper bound in percent. */
  public int high() {
    return high;
  }

  /** The name used in files, such as {@code very-likely}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The band that a hedge stands for; none where it only keeps a claim open or bounds a number. */
  static Optional<Band> of(Entry.Hedge hedge) {
    for (Band band : ALL) {
      if (band.low == hedge.low() && band.high == hedge.high()) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }
}
