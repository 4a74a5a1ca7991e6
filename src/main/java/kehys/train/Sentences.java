package kehys.train;

import java.util.Locale;

/**
 * What is done sentence by sentence before a solver begins.
 *
 * @param deed what is done
 * @param done sentences it is done for
 * @param all sentences there are
 */
public record Sentences(String deed, int done, int all) implements Progress {

  @Override
  public String words() {
    return String.format(Locale.ROOT, "%s: %,d of %,d sentences", deed, done, all);
  }
}
