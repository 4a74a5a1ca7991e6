package kehys.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.FoldedText;

/**
 * Articles that share a sentence, or nearly, and whatever is so bound to them in turn: a model that
 * learned from one has seen a part of the others. Sentences that are alike by chance bind nothing
 * (see {@link FoldedText#isByChance}).
 */
public final class Families {
  /** Similarity from which sentences are taken for nearly the same, unless another is asked for. */
  public static final double NEAR = 0.8;

  private final int[] family;

  private Families(int articles) {
    this.family = new int[articles];
    Arrays.setAll(family, article -> article);
  }

  /**
   * Finds them.
   *
   * @param text name of the column with the sentence
   * @param least similarity from which sentences count as nearly the same, above 0, at most 1
   */
  public static Families of(Corpus corpus, String text, double least) {
    Sentences sentences = new Sentences(corpus, text);
    Families families = new Families(corpus.articles().size());
    for (Twins twins : new TwinFinder(sentences::folded, least).find(sentences.size())) {
      if (!FoldedText.isByChance(sentences.folded(twins.first()))) {
        families.join(sentences.article(twins.first()), sentences.article(twins.second()));
      }
    }
    return families;
  }

  /** The article that stands for the family of an article: its first. */
  public int of(int article) {
    int first = article;
    while (family[first] != first) {
      first = family[first];
    }
    return first;
  }

  /** Number of families, an article by itself counted as one. */
  public int count() {
    return (int) IntStream.range(0, family.length).filter(one -> family[one] == one).count();
  }

  /** Articles that are in a family of two or more. */
  public List<Integer> related() {
    int[] sizes = new int[family.length];
    for (int article = 0; article < family.length; article++) {
      sizes[of(article)]++;
    }
    return IntStream.range(0, family.length)
        .filter(article -> sizes[of(article)] > 1)
        .boxed()
        .toList();
  }

  private void join(int one, int other) {
    int first = Math.min(of(one), of(other));
    family[of(one)] = first;
    family[of(other)] = first;
  }
}
