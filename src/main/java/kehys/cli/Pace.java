package kehys.cli;

import java.util.function.LongSupplier;

/** Lets a line of progress through every few seconds. For any number of threads. */
final class Pace {
  private static final long BETWEEN = 5_000_000_000L;
  private static final double NANOS = 1e9;

  private final LongSupplier clock;
  private final long start;
  private long last;

  /**
   * Begins now.
   *
   * @param clock nanoseconds from anywhere
   */
  Pace(LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** Begins now, by the machine's clock. */
  static Pace begin() {
    return new Pace(System::nanoTime);
  }

  /** Whether five seconds have passed since the beginning or since this was last so. */
  synchronized boolean due() {
    long now = clock.getAsLong();
    boolean due = now - last >= BETWEEN;
    last = due ? now : last;
    return due;
  }

  /** Seconds since the beginning. */
  double seconds() {
    return (clock.getAsLong() - start) / NANOS;
  }
}
