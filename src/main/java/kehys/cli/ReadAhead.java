package kehys.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import kehys.data.Articles;
import kehys.data.Batch;
import kehys.data.InputOptions;
import kehys.text.Document;
import kehys.voice.VoiceFinder;

/**
 * Reads articles on a thread of its own, no more than a few batches ahead of who takes them. It
 * begins at once, so that a model can be read at the same time.
 */
final class ReadAhead implements AutoCloseable {
  private static final int BATCHES = 2;

  private final List<String> inputs;
  private final InputOptions options;
  private final BlockingQueue<Next> queue = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread = new Thread(this::read, "reader");

  private sealed interface Next {}

  private record Some(Batch batch) implements Next {}

  private record End() implements Next {}

  private record Fault(Throwable what) implements Next {}

  ReadAhead(List<String> inputs, InputOptions options) {
    this.inputs = List.copyOf(inputs);
    this.options = options;
    // Nobody waits for input that is not needed any more.
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    try {
      Articles.read(inputs, options, this::put);
      put(new End());
    } catch (RuntimeException | Error e) {
      put(new Fault(e));
    }
  }

  private void put(Batch batch) {
    for (Document document : batch.documents()) {
      VoiceFinder.learn(document.article().origin().lang());
    }
    put(new Some(batch));
  }

  private void put(Next next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next batch, or none at the end; throws what reading threw, after the batches before it. */
  Optional<Batch> next() {
    try {
      Next next = queue.take();
      if (next instanceof Fault fault) {
        throw Workers.fault(fault.what);
      }
      return next instanceof Some some ? Optional.of(some.batch) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
