package kehys.statistics;

import java.util.Locale;
import java.util.Optional;

/**
 * How far an interval over few articles can be believed: the percentile bootstrap takes the
 * articles at hand for all there are, and so cannot know how much more the others differ. The
 * shares were found by drawing data whose truth is known.
 */
public final class FewArticles {
  private static final int ENOUGH = 20;

  private FewArticles() {}

  /** A warning, where intervals over so many articles are too narrow to pass over it. */
  public static Optional<String> warning(int articles) {
    return articles >= ENOUGH
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "intervals over fewer than %d articles are too narrow, and here are %d: what is"
                    + " called a 95 %% interval holds the truth in some 81 %% of cases with 4"
                    + " articles, 85 %% with 6, 90 %% with 10, 94 %% with 20",
                ENOUGH,
                articles));
  }
}
