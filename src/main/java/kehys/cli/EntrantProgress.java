package kehys.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells the user how far one of those compared has come, and about how long it will take. */
final class EntrantProgress {
  private static final double NANOS = 1e9;

  private final Streams streams;
  private final String name;
  private final int folds;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();

  EntrantProgress(Streams streams, String name, int folds) {
    this.streams = streams;
    this.name = name;
    this.folds = folds;
  }

  /** One more fold is done, whichever. */
  void done(int fold) {
    int sofar = done.incrementAndGet();
    double seconds = (System.nanoTime() - start) / NANOS;
    streams.say(
        String.format(
            Locale.ROOT,
            "%s: %d of %d, %.0f s so far, about %.0f s left",
            name,
            sofar,
            folds,
            seconds,
            seconds / sofar * (folds - sofar)));
  }
}
