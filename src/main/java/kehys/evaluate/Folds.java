package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.Gold;

/** Which articles are held out together. No article is ever split. */
public final class Folds {
  private final int count;
  private final int[] fold;
  private final String split;

  private Folds(int count, int[] fold, String split) {
    this.count = count;
    this.fold = fold;
    this.split = split;
  }

  /** Number of folds. */
  public int count() {
    return count;
  }

  /** The fold that article {@code article} is held out in, from 0. */
  public int of(int article) {
    return fold[article];
  }

  /** How the articles were split, in words. */
  public String split() {
    return split;
  }

  /** The articles in this fold ({@code inside}) or in all others, in the corpus's order. */
  public List<Integer> articles(int wanted, boolean inside) {
    return IntStream.range(0, fold.length)
        .filter(article -> (fold[article] == wanted) == inside)
        .boxed()
        .toList();
  }

  /**
   * Folds with about the same share of each label: articles, longest first and else shuffled, each
   * go to the fold that has least of what they bring.
   *
   * @param count number of folds, from 2 to the number of articles
   */
  public static Folds stratified(List<Gold> tasks, int count, long seed) {
    int articles = tasks.get(0).articles();
    if (count < 2 || count > articles) {
      throw new IllegalArgumentException(
          "expected 2 to " + articles + " folds (the number of articles), found " + count);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, articles).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    order.sort(Comparator.comparing((Integer article) -> -tasks.get(0).codes(article).count()));
    LabelBalance balance = LabelBalance.even(tasks, count);
    int[] fold = new int[articles];
    order.forEach(article -> fold[article] = balance.place(List.of(article)));
    return new Folds(
        count, fold, count + " folds of whole articles, stratified by label, seed " + seed);
  }

  /**
   * One fold for each value of a column.
   *
   * @throws kehys.data.InputException where rows of one article differ in it
   */
  public static Folds byColumn(Corpus corpus, String column) {
    List<String> values =
        List.copyOf(
            new TreeSet<>(corpus.articles().stream().map(one -> one.value(column)).toList()));
    int[] fold =
        corpus.articles().stream()
            .mapToInt(article -> values.indexOf(article.value(column)))
            .toArray();
    if (values.size() < 2) {
      throw new IllegalArgumentException(
          "expected two or more values in column '" + column + "', found " + values);
    }
    return new Folds(values.size(), fold, values.size() + " folds by column '" + column + "'");
  }
}
