package kehys.cli;

import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Gold;
import kehys.statistics.FewArticles;

/** Warns of intervals over few articles, beside whatever form the figures come in. */
final class FewArticlesNote {
  private FewArticlesNote() {}

  /** Says so once, of the task with the fewest articles. */
  static void say(List<Gold> golds, Streams streams) {
    int fewest = golds.stream().mapToInt(FewArticlesNote::labelled).min().orElse(0);
    FewArticles.warning(fewest).ifPresent(streams::say);
  }

  /** Number of articles that have a sentence with a label. */
  private static int labelled(Gold gold) {
    return (int)
        IntStream.range(0, gold.articles())
            .filter(article -> gold.codes(article).anyMatch(code -> code != Gold.NONE))
            .count();
  }
}
