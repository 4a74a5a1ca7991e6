package kehys.cli;

import java.util.Locale;
import kehys.train.Epoch;
import kehys.train.Progress;

/** Tells the user how each epoch went, and every few seconds how far other learning has come. */
final class LearningProgress {
  private final Streams streams;
  private final Pace pace;

  LearningProgress(Streams streams, Pace pace) {
    this.streams = streams;
    this.pace = pace;
  }

  /** It has come so far, on whichever thread. */
  void told(Progress progress) {
    if (progress instanceof Epoch epoch) {
      double each = pace.seconds() / epoch.number();
      say(progress, "at most %.0f s left", each * (epoch.most() - epoch.number()));
    } else if (pace.due()) {
      say(progress, "%.0f s so far", pace.seconds());
    }
  }

  private void say(Progress progress, String format, double seconds) {
    streams.say(progress.words() + ", " + String.format(Locale.ROOT, format, seconds));
  }
}
