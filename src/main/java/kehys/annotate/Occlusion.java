package kehys.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kehys.annotate.Explanation.Method;
import kehys.features.Stretches;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.text.Shown;
import kehys.text.Span;

/**
 * Blanks out a word at a time and asks the model again (Zeiler and Fergus 2014). What is left of
 * the score when all words have their weight is nobody's.
 */
final class Occlusion {
  private static final double LEAST = 1e-6;

  private final Annotator annotator;

  Occlusion(Annotator annotator) {
    this.annotator = annotator;
  }

  List<Explanation> explain(Document document, Annotation annotation) {
    List<Span> words = Stretches.of(annotation.sentence().text(), Occlusion::isPart);
    List<List<Verdict>> without =
        words.stream().map(word -> without(document, annotation.sentence(), word)).toList();
    return IntStream.range(0, annotation.verdicts().size())
        .mapToObj(task -> explanation(annotation.verdicts().get(task), task, words, without))
        .toList();
  }

  private static boolean isPart(int unit) {
    return Character.isLetterOrDigit(unit) || Shown.isHidden(unit);
  }

  private List<Verdict> without(Document document, Sentence sentence, Span word) {
    String text = sentence.text();
    String blank =
        text.substring(0, word.start()) + " ".repeat(word.length()) + text.substring(word.end());
    List<Sentence> sentences = new ArrayList<>(document.sentences().subList(0, sentence.index()));
    sentences.add(new Sentence(sentence.index(), sentence.kind(), sentence.span(), blank));
    Document changed = new Document(document.article(), sentences);
    return annotator.verdicts(changed, sentence.index());
  }

  private static Explanation explanation(
      Verdict verdict, int task, List<Span> words, List<List<Verdict>> without) {
    int label = verdict.best();
    double score = odds(verdict.probability(label));
    double left = score;
    List<Evidence> evidence = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      double weight = score - odds(without.get(word).get(task).probability(label));
      evidence.add(new Evidence(words.get(word), weight));
      left -= weight;
    }
    evidence.add(0, new Evidence(new Span(0, 0), left));
    return new Explanation(
        verdict.labels().task(), verdict.label(), Method.OCCLUSION, score, evidence);
  }

  private static double odds(double probability) {
    double held = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return StrictMath.log(held / (1 - held));
  }
}
