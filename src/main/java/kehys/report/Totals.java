package kehys.report;

import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Verdict;
import kehys.data.Attribution;

/** How much an article tells in its own voice, in a line. */
final class Totals {
  private Totals() {}

  static String of(List<Annotation> annotations) {
    long own = annotations.stream().filter(Totals::own).count();
    long known =
        annotations.stream().filter(one -> one.verdict(Attribution.TASK).isPresent()).count();
    return known == 0
        ? "one colour a label"
        : own + " in its own voice, " + (known - own) + " attributed to somebody";
  }

  private static boolean own(Annotation annotation) {
    return annotation
        .verdict(Attribution.TASK)
        .map(Verdict::label)
        .filter(Attribution.NARRATOR.label()::equals)
        .isPresent();
  }
}
