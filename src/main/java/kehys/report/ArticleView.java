package kehys.report;

import java.util.ArrayList;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Decision;
import kehys.annotate.Verdict;
import kehys.data.Attribution;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Sentence;

/**
 * An article as a page shows it.
 *
 * @param article the article
 * @param paragraphs its sentences, as the text breaks them
 * @param tasks the tasks with their counts
 */
public record ArticleView(
    Article article, List<List<SentenceView>> paragraphs, List<PageTask> tasks) {

  /** What a page shows of these annotations, one per sentence and one or more. */
  static ArticleView of(Document document, List<Annotation> annotations, Tints tints) {
    List<List<SentenceView>> paragraphs = new ArrayList<>();
    int end = 0;
    for (Annotation annotation : annotations) {
      Sentence sentence = annotation.sentence();
      if (paragraphs.isEmpty() || breaks(document.article(), sentence, end)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(view(annotation, tints));
      end = sentence.span().end();
    }
    return new ArticleView(document.article(), paragraphs, PageTasks.of(annotations, tints));
  }

  /** A line break in the text between two sentences, or a headline, begins a paragraph. */
  private static boolean breaks(Article article, Sentence sentence, int end) {
    String text = article.around(sentence);
    int start = sentence.span().start();
    return sentence.kind() == Kind.HEADLINE
        || start < end
        || end > text.length()
        || text.substring(end, start).indexOf('\n') >= 0;
  }

  private static SentenceView view(Annotation annotation, Tints tints) {
    Verdict tone = annotation.verdicts().get(tints.task());
    return new SentenceView(
        annotation.sentence().index(),
        annotation.sentence().kind().label(),
        Pieces.of(annotation),
        annotation.verdicts().stream().map(ArticleView::answer).toList(),
        tints.tone(tone.best()),
        tints.mark(tone.best()),
        sureness(tone.probability(tone.best())),
        speaker(annotation),
        annotation.likelihood().map(VoiceText::band).orElse(""),
        annotation.decision() == Decision.REVIEW);
  }

  private static SentenceView.Answer answer(Verdict verdict) {
    return new SentenceView.Answer(
        verdict.labels().task(),
        verdict.label(),
        Math.round(100 * verdict.probability(verdict.best())));
  }

  private static int sureness(float probability) {
    return probability >= 0.9f ? 4 : probability >= 0.75f ? 3 : probability >= 0.55f ? 2 : 1;
  }

  /** The words that name the source, with its type; only the type where it is not named. */
  private static String speaker(Annotation annotation) {
    String type = annotation.verdict(Attribution.TASK).map(Verdict::label).orElse("");
    if (type.isEmpty() || type.equals(Attribution.NARRATOR.label())) {
      return "";
    }
    return annotation
        .namedSource()
        .map(source -> source.of(annotation.sentence().text()) + " · " + type)
        .orElse(type);
  }
}
