package kehys.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** Tells the user how many folds are done and about how long the rest will take. */
final class FoldProgress {
  private static final double NANOS = 1e9;

  private final Streams streams;
  private final int folds;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();

  FoldProgress(Streams streams, int folds) {
    this.streams = streams;
    this.folds = folds;
  }

  /** One more is done, whichever. */
  void done(int fold) {
    int sofar = done.incrementAndGet();
    double seconds = (System.nanoTime() - start) / NANOS;
    streams.say(
        String.format(
            "measured %d of %d folds, %.0f s so far, about %.0f s left",
            sofar, folds, seconds, seconds / sofar * (folds - sofar)));
  }
}
