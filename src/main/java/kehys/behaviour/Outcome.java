package kehys.behaviour;

import java.util.Locale;
import kehys.model.Card.Figure;

/** Whether a change did what it should. */
public enum Outcome {
  /** The rate of failures is within its limit, with all of its interval. */
  HOLDS,
  /** It is beyond its limit, with all of its interval. */
  FAILS,
  /** The limit lies in the interval. */
  UNSURE,
  /** The change applied to no sentence. */
  UNTRIED;

  /** The name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where not one failure is allowed, the count decides and no interval. */
  static Outcome of(int sentences, int failed, Figure rate, double limit) {
    if (sentences == 0) {
      return UNTRIED;
    }
    if (limit == 0) {
      return failed == 0 ? HOLDS : FAILS;
    }
    return rate.high() <= limit ? HOLDS : rate.low() > limit ? FAILS : UNSURE;
  }
}
