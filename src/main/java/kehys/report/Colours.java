package kehys.report;

import java.util.List;
import java.util.Optional;
import kehys.annotate.Verdict;
import kehys.data.Framing;

/** Terminal colours by framing; none where they are not wanted. */
final class Colours {
  private static final String RESET = "\u001b[0m";

  private final boolean wanted;

  Colours(boolean wanted) {
    this.wanted = wanted;
  }

  String strong(String text) {
    return wanted ? "\u001b[1m" + text + RESET : text;
  }

  /** The text in the colour of its framing; as it is where there is no such task. */
  String of(List<Verdict> verdicts, String text) {
    Optional<Framing> framing =
        verdicts.stream()
            .filter(verdict -> verdict.labels().task().equals(Framing.TASK))
            .findFirst()
            .flatMap(verdict -> Framing.of(verdict.label()));
    return wanted && framing.isPresent() ? colour(framing.get()) + text + RESET : text;
  }

  private static String colour(Framing framing) {
    return switch (framing) {
      case PRAISE -> "\u001b[33m";
      case BLAME -> "\u001b[31m";
      case ESTIMATE -> "\u001b[36m";
      case NEUTRAL -> "";
    };
  }
}
