package kehys.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kehys.annotate.Annotation;
import kehys.annotate.Evidence;
import kehys.annotate.Explanation;
import kehys.text.Span;

/** The words that decided, for a person. */
final class EvidenceText {
  private static final int MOST = 4;

  /** Words that moved the score by less decided nothing. */
  private static final double LEAST = 0.5;

  private EvidenceText() {}

  /** A line for each task: the words that spoke for the answer, the strongest first. */
  static List<String> lines(Annotation annotation) {
    String sentence = annotation.sentence().text();
    List<String> lines = new ArrayList<>();
    for (Explanation explanation : annotation.explanations()) {
      List<String> words =
          deciding(explanation).stream().map(evidence -> told(evidence, sentence)).toList();
      if (!words.isEmpty()) {
        lines.add(explanation.label() + " for: " + String.join(", ", words));
      }
    }
    return lines;
  }

  private static String told(Evidence evidence, String sentence) {
    return String.format(
        Locale.ROOT, "'%s' %+.1f", evidence.span().of(sentence), evidence.weight());
  }

  /** The words that spoke most for an answer. */
  static List<Evidence> deciding(Explanation explanation) {
    return explanation.evidence().stream()
        .filter(evidence -> evidence.span().length() > 0 && evidence.weight() > LEAST)
        .sorted(Comparator.comparing(evidence -> -evidence.weight()))
        .limit(MOST)
        .toList();
  }

  /** Where those words stand, of all tasks. */
  static List<Span> spans(Annotation annotation) {
    return annotation.explanations().stream()
        .flatMap(explanation -> deciding(explanation).stream())
        .map(Evidence::span)
        .distinct()
        .sorted(Comparator.comparing(Span::start))
        .toList();
  }
}
