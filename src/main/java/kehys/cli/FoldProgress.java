package kehys.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kehys.train.Progress;

/**
 * Tells the user how many folds are done and about how long the rest will take, and every few
 * seconds how far one of those at work has come.
 */
final class FoldProgress {
  private final Streams streams;
  private final int folds;
  private final Pace pace;
  private final AtomicInteger done = new AtomicInteger();

  FoldProgress(Streams streams, int folds, Pace pace) {
    this.streams = streams;
    this.folds = folds;
    this.pace = pace;
  }

  /** One more is done, whichever. */
  void done(int fold) {
    int sofar = done.incrementAndGet();
    double seconds = pace.seconds();
    streams.say(
        String.format(
            Locale.ROOT,
            "measured %d of %d folds, %.0f s so far, about %.0f s left",
            sofar,
            folds,
            seconds,
            seconds / sofar * (folds - sofar)));
  }

  /** One of them has come so far, whichever. */
  void told(Progress progress) {
    if (pace.due()) {
      streams.say(
          String.format(
              Locale.ROOT,
              "measured %d of %d folds, in another: %s, %.0f s so far",
              done.get(),
              folds,
              progress.words(),
              pace.seconds()));
    }
  }
}
