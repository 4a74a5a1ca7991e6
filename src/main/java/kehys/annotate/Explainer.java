package kehys.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kehys.annotate.Explanation.Method;
import kehys.features.Part;
import kehys.model.Head;
import kehys.model.LinearClassifier;
import kehys.model.Member;
import kehys.model.Model;
import kehys.text.Document;
import kehys.text.Span;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * Tells which words decided: exactly where one linear classifier answered, else by blanking words
 * out. For any number of threads.
 */
public final class Explainer {
  private static final Span NOBODY = new Span(0, 0);

  private final Model model;
  private final Annotator annotator;
  private final Occlusion occlusion;

  /** Explains what this model answers by this annotator. */
  public Explainer(Model model, Annotator annotator) {
    this.model = model;
    this.annotator = annotator;
    this.occlusion = new Occlusion(annotator);
  }

  /** An annotation with its explanations for each sentence of the article, in reading order. */
  public List<Annotation> annotate(Document document) {
    Reading reading = VoiceFinder.read(document);
    return annotator.annotate(reading).stream()
        .map(annotation -> annotation.with(explain(reading, annotation)))
        .toList();
  }

  private List<Explanation> explain(Reading reading, Annotation annotation) {
    Member member = model.members().get(0);
    boolean linear =
        model.members().size() == 1 && member.heads().stream().allMatch(Explainer::isLinear);
    if (linear) {
      Reading seen = member.featurizer().seen(reading);
      Optional<List<Part>> parts = member.featurizer().parts(seen, annotation.sentence().index());
      if (parts.isPresent()) {
        return exact(member, parts.get(), annotation);
      }
    }
    return occlusion.explain(reading.document(), annotation);
  }

  private static boolean isLinear(Head head) {
    return head.classifier() instanceof LinearClassifier;
  }

  private static List<Explanation> exact(Member member, List<Part> parts, Annotation annotation) {
    return IntStream.range(0, member.heads().size())
        .mapToObj(task -> exact(member.heads().get(task), parts, annotation.verdicts().get(task)))
        .toList();
  }

  private static Explanation exact(Head head, List<Part> parts, Verdict verdict) {
    LinearClassifier classifier = (LinearClassifier) head.classifier();
    Map<Span, Double> weights =
        new TreeMap<>(Comparator.comparing(Span::start).thenComparing(Span::end));
    weights.put(NOBODY, (double) classifier.bias(verdict.best()));
    for (Part part : parts) {
      weights.merge(part.span(), classifier.sum(part.features(), verdict.best()), Double::sum);
    }
    double score = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Explanation(
        head.labels().task(), verdict.label(), Method.EXACT, score, evidence(weights));
  }

  /** Spans with their weights as evidence. */
  static List<Evidence> evidence(Map<Span, Double> weights) {
    List<Evidence> evidence = new ArrayList<>();
    weights.forEach((span, weight) -> evidence.add(new Evidence(span, weight)));
    return evidence;
  }
}
