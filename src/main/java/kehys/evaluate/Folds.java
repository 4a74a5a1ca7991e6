package kehys.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.Sha256;

/** Which articles are held out together. No article is ever split. */
public final class Folds {
  private static final int FEW = 10;

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

  /** Over the folds of all articles in their order, hexadecimal: equal where the split is. */
  public String sha256() {
    return Sha256.of(Arrays.toString(fold).getBytes(StandardCharsets.UTF_8));
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
    return stratified(tasks, article -> Integer.toString(article), count, seed);
  }

  /**
   * Such folds, in which articles with the same key stay together.
   *
   * @param key what binds an article to others
   * @param count number of folds, from 2 to the number of keys
   */
  public static Folds stratified(List<Gold> tasks, IntFunction<String> key, int count, long seed) {
    List<List<Integer>> units = units(tasks.get(0).articles(), key);
    if (count < 2 || count > units.size()) {
      throw new IllegalArgumentException(
          "expected 2 to "
              + units.size()
              + " folds (the number of "
              + (units.size() < tasks.get(0).articles() ? "groups of " : "")
              + "articles), found "
              + count);
    }
    Collections.shuffle(units, new Random(seed));
    LabelBalance balance = LabelBalance.even(tasks, count);
    units.sort(Comparator.comparing((List<Integer> unit) -> -balance.size(unit)));
    int[] fold = new int[tasks.get(0).articles()];
    for (List<Integer> unit : units) {
      int place = balance.place(unit);
      unit.forEach(article -> fold[article] = place);
    }
    return new Folds(
        count, fold, count + " folds of whole articles, stratified by label, seed " + seed);
  }

  /** Articles that stay together, for they have one key. */
  static List<List<Integer>> units(int articles, IntFunction<String> key) {
    Map<String, List<Integer>> units = new LinkedHashMap<>();
    for (int article = 0; article < articles; article++) {
      units.computeIfAbsent(key.apply(article), fresh -> new ArrayList<>()).add(article);
    }
    return new ArrayList<>(units.values());
  }

  /**
   * Folds over which the values of a column are never spread: one for each value where there are at
   * most ten, else so many, stratified by label.
   *
   * @param count number of folds where there are more values
   * @throws kehys.data.InputException where rows of one article differ in it
   */
  public static Folds holdout(
      Corpus corpus, List<Gold> tasks, String column, int count, long seed) {
    long values = corpus.articles().stream().map(one -> one.value(column)).distinct().count();
    if (values <= FEW) {
      return byColumn(corpus, column);
    }
    Folds folds =
        stratified(tasks, article -> corpus.articles().get(article).value(column), count, seed);
    return folds.described(
        count + " folds, no value of column '" + column + "' in two of them, seed " + seed);
  }

  private Folds described(String words) {
    return new Folds(count, fold, words);
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
