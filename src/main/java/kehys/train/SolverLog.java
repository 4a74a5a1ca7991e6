package kehys.train;

import de.bwaldvogel.liblinear.Linear;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Hears LIBLINEAR's own log, which tells of each step on the thread that solves, but to one stream
 * for all threads.
 */
final class SolverLog extends PrintStream {
  private static final SolverLog LOG = new SolverLog();
  private static final ThreadLocal<IntConsumer> LISTENERS =
      ThreadLocal.withInitial(() -> step -> {});

  private SolverLog() {
    super(OutputStream.nullOutputStream());
  }

  /**
   * Solves, and tells of the steps of this thread. Each trainer of Tribuo's silences LIBLINEAR when
   * it is made, for all threads and until the next one listens: a step in between is not heard.
   *
   * @param steps told the number of each step; 0 where another problem begins
   */
  static <T> T listen(IntConsumer steps, Supplier<T> solve) {
    LISTENERS.set(steps);
    try {
      Linear.setDebugOutput(LOG);
      return solve.get();
    } finally {
      LISTENERS.remove();
    }
  }

  /**
   * LIBLINEAR calls this alone: {@code init f …} before the first step, {@code iter n f …} after
   * each.
   */
  @Override
  public PrintStream printf(String format, Object... values) {
    if (format.startsWith("init ")) {
      LISTENERS.get().accept(0);
    } else if (format.startsWith("iter ") && values[0] instanceof Integer step) {
      LISTENERS.get().accept(step);
    }
    return this;
  }
}
