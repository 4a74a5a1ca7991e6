package kehys.cli;

import java.util.Locale;
import kehys.train.Epoch;

/** Tells the user how each epoch went and how long the rest will take at most. */
final class EpochProgress {
  private static final double NANOS = 1e9;

  private final Streams streams;
  private final long start = System.nanoTime();

  EpochProgress(Streams streams) {
    this.streams = streams;
  }

  /** One more is done. */
  void done(Epoch epoch) {
    double seconds = (System.nanoTime() - start) / NANOS;
    streams.say(
        String.format(
            Locale.ROOT,
            "epoch %d of at most %d, loss %.3f, held-out macro-F1 %.3f, at most %.0f s left",
            epoch.number(),
            epoch.most(),
            epoch.loss(),
            epoch.macroF1(),
            seconds / epoch.number() * (epoch.most() - epoch.number())));
  }
}
