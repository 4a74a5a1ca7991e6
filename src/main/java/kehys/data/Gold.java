package kehys.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The labels that people gave the sentences of a corpus, for one task. Walk it beside {@code
 * corpus.articles()}: a sentence is asked for by the place of its article and its own place there.
 * Does not change.
 */
public final class Gold {
  /** The code of a sentence without a label: its label is among the ignored ones. */
  public static final int NONE = -1;

  private final String task;
  private final List<String> labels;
  private final int[][] codes;

  private Gold(String task, List<String> labels, int[][] codes) {
    this.task = task;
    this.labels = List.copyOf(labels);
    this.codes = codes;
  }

  /**
   * Reads whatever labels stand in a column. They come in the codebook's order where the task is a
   * built-in one and all labels are its own, else by name.
   *
   * @param task the task, which is the name of its column
   * @param ignored labels to leave out; the empty one stands for cells without a label
   * @throws InputException where the column or a label is missing
   */
  public static Gold of(Corpus corpus, String task, Set<String> ignored) {
    GoldColumn column = new GoldColumn(task, ignored);
    Set<String> found = new TreeSet<>();
    for (LabelledArticle article : corpus.articles()) {
      article.rows().forEach(row -> column.label(row).ifPresent(found::add));
    }
    List<String> labels = inOrder(task, found);
    return new Gold(task, labels, codes(corpus, column, labels));
  }

  /**
   * Reads labels to learn from: as {@link #of}, but two labels must be there or more, and each in
   * two rows or more, because a label that stands once is a slip or too little to learn.
   */
  public static Gold toLearn(Corpus corpus, String task, Set<String> ignored) {
    Gold gold = of(corpus, task, ignored);
    gold.refuseLoneLabels(corpus);
    if (gold.labels.size() < 2) {
      throw new InputException(
          String.join(", ", corpus.files()),
          0,
          "column "
              + Found.quoted(task)
              + ": expected two labels or more, found "
              + (gold.labels.isEmpty() ? "none" : Found.list(gold.labels)));
    }
    return gold;
  }

  /**
   * Reads labels that must be among expected ones.
   *
   * @param labels the expected labels; a code is a place in them
   * @throws InputException where the column or a label is missing, or a label is another
   */
  public static Gold among(Corpus corpus, String task, List<String> labels, Set<String> ignored) {
    return new Gold(task, labels, codes(corpus, new GoldColumn(task, ignored), labels));
  }

  private static int[][] codes(Corpus corpus, GoldColumn column, List<String> labels) {
    Map<String, Integer> places = new HashMap<>();
    labels.forEach(label -> places.put(label, places.size()));
    int[][] codes = new int[corpus.articles().size()][];
    for (int a = 0; a < codes.length; a++) {
      List<Row> rows = corpus.articles().get(a).rows();
      codes[a] = rows.stream().mapToInt(row -> column.code(row, labels, places)).toArray();
    }
    return codes;
  }

  private static List<String> inOrder(String task, Collection<String> found) {
    List<String> codebook =
        switch (task) {
          case Attribution.TASK -> Attribution.labels();
          case Framing.TASK -> Framing.labels();
          default -> List.of();
        };
    return codebook.containsAll(found)
        ? codebook.stream().filter(found::contains).toList()
        : new ArrayList<>(found);
  }

  private void refuseLoneLabels(Corpus corpus) {
    int[] counts = counts();
    for (int a = 0; a < codes.length; a++) {
      for (int s = 0; s < codes[a].length; s++) {
        int code = codes[a][s];
        if (code != NONE && counts[code] == 1) {
          throw lone(corpus.articles().get(a).rows().get(s), labels.get(code));
        }
      }
    }
  }

  private InputException lone(Row row, String label) {
    return row.fault(
        "column "
            + Found.quoted(task)
            + ": label "
            + Found.quoted(label)
            + " stands in one row only; expected two or more; mend it or leave it out with"
            + " --ignore-label "
            + Found.quoted(label));
  }

  /** The task's name. */
  public String task() {
    return task;
  }

  /** The labels; a code is a place in them. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The label of a sentence.
   *
   * @param article place in {@code corpus.articles()}
   * @param sentence place in the article
   * @return its place in {@link #labels()}, or {@link #NONE}
   */
  public int code(int article, int sentence) {
    return codes[article][sentence];
  }

  /** Number of articles. */
  public int articles() {
    return codes.length;
  }

  /** The codes of an article's sentences, in their order. */
  public IntStream codes(int article) {
    return Arrays.stream(codes[article]);
  }

  /** The labels of these articles alone, beside {@link Corpus#only} of the same. */
  public Gold only(List<Integer> articles) {
    return new Gold(
        task, labels, articles.stream().map(article -> codes[article]).toArray(int[][]::new));
  }

  /** How many sentences have each label, in the order of {@link #labels()}. */
  public int[] counts() {
    int[] counts = new int[labels.size()];
    for (int[] article : codes) {
      Arrays.stream(article).filter(code -> code != NONE).forEach(code -> counts[code]++);
    }
    return counts;
  }

  /** Number of sentences that have a label. */
  public int size() {
    return Arrays.stream(counts()).sum();
  }
}
