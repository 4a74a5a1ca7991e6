package kehys.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kehys.data.Gold;

/** Duplicates, and texts that were labelled two ways. Marked contrasts are what they should be. */
final class TwinCheck {
  private static final String CONTRAST = "contrast";
  private static final String SPLIT = "split";

  private final Sentences sentences;
  private final List<Labelled> tasks;

  TwinCheck(Sentences sentences, List<Gold> tasks) {
    this.sentences = sentences;
    this.tasks = tasks.stream().map(Labelled::new).toList();
  }

  /** Findings for each pair that is not a marked contrast. */
  Stream<Finding> findings(double least) {
    return new TwinFinder(sentences::folded, least)
        .find(sentences.size()).stream().filter(twins -> !contrast(twins)).flatMap(this::findings);
  }

  private boolean contrast(Twins twins) {
    String mark = sentences.cell(twins.first(), CONTRAST);
    return !mark.isEmpty() && mark.equals(sentences.cell(twins.second(), CONTRAST));
  }

  private Stream<Finding> findings(Twins twins) {
    boolean exact = twins.similarity() == 1;
    Finding.Kind kind = exact ? Finding.Kind.EXACT_DUPLICATE : Finding.Kind.NEAR_DUPLICATE;
    String what =
        (exact ? "same text as " : String.format(Locale.ROOT, "%.2f like ", twins.similarity()))
            + sentences.where(twins.first())
            + place(twins);
    Finding duplicate = new Finding(kind, sentences.where(twins.second()), what);
    return exact
        ? Stream.concat(Stream.of(duplicate), tasks.stream().flatMap(task -> conflict(twins, task)))
        : Stream.of(duplicate);
  }

  private String place(Twins twins) {
    if (sentences.article(twins.first()) == sentences.article(twins.second())) {
      return ", in the same article";
    }
    String first = sentences.cell(twins.first(), SPLIT);
    String second = sentences.cell(twins.second(), SPLIT);
    return first.equals(second) ? "" : ", across splits: " + first + " and " + second;
  }

  private Stream<Finding> conflict(Twins twins, Labelled task) {
    Optional<String> first = task.label(twins.first());
    Optional<String> second = task.label(twins.second());
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? Stream.of(
            new Finding(
                Finding.Kind.LABEL_CONFLICT,
                sentences.where(twins.second()),
                task.name()
                    + " is '"
                    + second.get()
                    + "' here and '"
                    + first.get()
                    + "' at "
                    + sentences.where(twins.first())))
        : Stream.of();
  }
}
