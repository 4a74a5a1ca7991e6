package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import kehys.train.Epoch;
import kehys.train.Sentences;
import kehys.train.SolverStep;
import org.junit.jupiter.api.Test;

/** What the user is told while a model is learned, by a clock that the test moves. */
class ProgressTest {
  private final AtomicLong nanos = new AtomicLong(7);
  private final Pace pace = new Pace(nanos::get);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Streams streams =
      new Streams(
          OutputStream.nullOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8));

  private void pass(int milliseconds) {
    nanos.addAndGet(milliseconds * 1_000_000L);
  }

  private void assertTold(String... lines) {
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(lines);
  }

  @Test
  void steps_are_told_when_five_seconds_have_passed() {
    LearningProgress progress = new LearningProgress(streams, pace);
    progress.told(new Sentences("counting features", 1_500, 60_000));
    pass(4_999);
    progress.told(new Sentences("counting features", 3_000, 60_000));
    pass(1);
    progress.told(new Sentences("counting features", 4_500, 60_000));
    progress.told(new Sentences("counting features", 6_000, 60_000));
    pass(7_000);
    progress.told(new SolverStep("attribution", 3, 5, 12));
    pass(5_000);
    progress.told(new SolverStep("tone", 1, 1, 4));
    assertTold(
        "counting features: 4,500 of 60,000 sentences, 5 s so far",
        "learning attribution: label 3 of 5, step 12, 12 s so far",
        "learning tone: step 4, 17 s so far");
  }

  @Test
  void epochs_are_all_told_with_what_is_left() {
    LearningProgress progress = new LearningProgress(streams, pace);
    pass(2_000);
    progress.told(new Epoch(1, 10, 1.5, 0.25));
    progress.told(new Epoch(2, 10, 1.25, 0.5));
    assertTold(
        "epoch 1 of at most 10, loss 1.500, held-out macro-F1 0.250, at most 18 s left",
        "epoch 2 of at most 10, loss 1.250, held-out macro-F1 0.500, at most 8 s left");
  }

  @Test
  void between_two_folds_one_at_work_says_how_far_it_is() {
    FoldProgress progress = new FoldProgress(streams, 5, pace);
    progress.told(new SolverStep("framing", 1, 4, 3));
    pass(6_000);
    progress.told(new SolverStep("framing", 1, 4, 8));
    pass(4_000);
    progress.done(3);
    progress.told(new Epoch(1, 10, 1.5, 0.25));
    pass(1_000);
    progress.told(new Epoch(2, 10, 1.25, 0.5));
    assertTold(
        "measured 0 of 5 folds, in another: learning framing: label 1 of 4, step 8, 6 s so far",
        "measured 1 of 5 folds, 10 s so far, about 40 s left",
        "measured 1 of 5 folds, in another: epoch 2 of at most 10, loss 1.250, held-out macro-F1"
            + " 0.500, 11 s so far");
  }
}
