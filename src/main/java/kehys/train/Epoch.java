package kehys.train;

import java.util.Locale;

/**
 * An epoch is done.
 *
 * @param number epochs that are done
 * @param most epochs after which learning stops in any case
 * @param loss mean loss over the batches of this epoch, added up over the tasks
 * @param macroF1 macro-F1 on the articles that are held out to know when to stop, the mean over the
 *     tasks
 */
public record Epoch(int number, int most, double loss, double macroF1) implements Progress {

  @Override
  public String words() {
    return String.format(
        Locale.ROOT,
        "epoch %d of at most %d, loss %.3f, held-out macro-F1 %.3f",
        number,
        most,
        loss,
        macroF1);
  }
}
