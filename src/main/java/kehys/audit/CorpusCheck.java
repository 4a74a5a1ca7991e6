package kehys.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.Gold;

/** Looks for what would make scores on a corpus wrong. Nothing in it grows with the square. */
public final class CorpusCheck {
  /** Columns that say where a sentence stands or what was found in it, not where it comes from. */
  private static final Set<String> NOTES = Set.of("source", "contrast", "mark");

  private final Columns columns;
  private final double least;

  /**
   * A check.
   *
   * @param columns which columns hold what
   * @param least similarity from which sentences count as near duplicates, above 0, at most 1
   */
  public CorpusCheck(Columns columns, double least) {
    this.columns = columns;
    this.least = least;
  }

  /**
   * All findings, duplicates first.
   *
   * @param tasks the labels of the corpus, one or more tasks
   */
  public List<Finding> findings(Corpus corpus, List<Gold> tasks) {
    Sentences sentences = new Sentences(corpus, columns.text());
    Set<String> leftOut = new HashSet<>(NOTES);
    leftOut.addAll(List.of(columns.text(), columns.order()));
    tasks.forEach(task -> leftOut.add(task.task()));
    List<Labelled> labelled = tasks.stream().map(Labelled::new).toList();
    GiveawayCheck giveaways = new GiveawayCheck(sentences, columns.group(), leftOut);
    return Stream.of(
            new TwinCheck(sentences, tasks).findings(least),
            new SentenceCheck(sentences, tasks, columns.lang()).findings(),
            labelled.stream().flatMap(task -> new LabelCheck(sentences, task).findings()),
            labelled.stream().flatMap(giveaways::findings))
        .flatMap(findings -> findings)
        .toList();
  }
}
