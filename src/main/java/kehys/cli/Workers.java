package kehys.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kehys.annotate.Annotation;
import kehys.data.Batch;
import kehys.report.AnswerWriter;
import kehys.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Answers batches on several threads and writes the answers in the order of the input. Only as many
 * batches as keep the threads busy are held at a time, so that input of any length takes the same
 * memory.
 */
final class Workers implements AutoCloseable {
  /** Enough articles of one sentence for what it costs to hand them over. */
  private static final int ARTICLES = 50;

  private final Annotating how;
  private final AnswerWriter writer;
  private final int count;
  private final ExecutorService threads;
  private final Deque<Asked> ahead = new ArrayDeque<>();

  /** How an article is answered; for any number of threads. */
  interface Annotating {
    List<Annotation> annotate(Document document);
  }

  /** A batch and its answers, some of which may still be to come: by article, in stretches. */
  private record Asked(Batch batch, List<Future<List<List<Annotation>>>> answers) {}

  Workers(Annotating how, AnswerWriter writer, int count) {
    this.how = how;
    this.writer = writer;
    this.count = count;
    this.threads = Executors.newFixedThreadPool(count, Workers::thread);
  }

  /** A run that ends before all is answered shall not wait for it. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes in a batch, and writes those before it that are too many to hold. */
  void take(Batch batch) throws IOException {
    List<Future<List<List<Annotation>>>> answers = new ArrayList<>();
    List<Document> all = batch.documents();
    for (int from = 0; from < all.size(); from += ARTICLES) {
      List<Document> some = all.subList(from, Math.min(all.size(), from + ARTICLES));
      answers.add(threads.submit(() -> some.stream().map(how::annotate).toList()));
    }
    ahead.add(new Asked(batch, answers));
    while (ahead.size() > 2 * count) {
      writeNext();
    }
  }

  /** Writes what was taken in. */
  void finish() throws IOException {
    while (!ahead.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() throws IOException {
    Asked next = ahead.remove();
    List<List<Annotation>> answers = new ArrayList<>(next.batch().documents().size());
    for (Future<List<List<Annotation>>> some : next.answers()) {
      answers.addAll(answered(some));
    }
    writer.write(next.batch(), answers);
  }

  private static List<List<Annotation>> answered(Future<List<List<Annotation>>> some) {
    try {
      return some.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    }
  }

  /** What went wrong in another thread goes wrong here as it did there. */
  static RuntimeException fault(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
