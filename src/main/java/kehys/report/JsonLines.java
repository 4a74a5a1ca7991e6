package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import kehys.annotate.Annotation;
import kehys.annotate.Evidence;
import kehys.annotate.Explanation;
import kehys.annotate.Verdict;
import kehys.data.Batch;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Band;
import kehys.voice.Likelihood;
import kehys.voice.Voice;

/** One JSON object a sentence and a line, keys in the order of schema 1. */
public final class JsonLines implements AnswerWriter {
  private static final int SCHEMA = 1;

  private final JsonGenerator json;
  private final Millionths millionths = new Millionths();
  private final CodePointOffset offsets = new CodePointOffset();

  /** Writes to a stream. */
  public JsonLines(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  @Override
  public void write(Batch batch, List<List<Annotation>> answers) throws IOException {
    for (Batch.Place place : batch.order()) {
      Document document = batch.documents().get(place.document());
      write(document.article(), answers.get(place.document()).get(place.sentence()));
    }
    json.flush();
  }

  private void write(Article article, Annotation annotation) throws IOException {
    json.writeStartObject();
    json.writeNumberField(AnswerKey.SCHEMA.label(), SCHEMA);
    json.writeStringField(AnswerKey.DOC_ID.label(), article.id());
    writeSentence(article, annotation.sentence());
    for (Verdict verdict : annotation.verdicts()) {
      write(verdict);
    }
    if (annotation.stance().isPresent()) {
      json.writeStringField(AnswerKey.STANCE.label(), annotation.stance().get().label());
    }
    json.writeStringField(AnswerKey.DECISION.label(), annotation.decision().label());
    source(text(article, annotation), annotation);
    if (annotation.isEstimate()) {
      likelihood(annotation);
    }
    if (!annotation.explanations().isEmpty()) {
      evidence(text(article, annotation), annotation);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeSentence(Article article, Sentence sentence) throws IOException {
    json.writeNumberField(AnswerKey.INDEX.label(), sentence.index());
    json.writeStringField(AnswerKey.KIND.label(), sentence.kind().label());
    json.writeStringField(AnswerKey.LANG.label(), article.origin().lang());
    String text = article.around(sentence);
    json.writeNumberField(AnswerKey.START.label(), offsets.of(text, sentence.span().start()));
    json.writeNumberField(AnswerKey.END.label(), offsets.of(text, sentence.span().end()));
    json.writeStringField(AnswerKey.TEXT.label(), sentence.text());
  }

  /** The source that the sentence names; none where the answer is that nobody is credited. */
  private void source(String text, Annotation annotation) throws IOException {
    Optional<Span> source = annotation.namedSource();
    if (source.isEmpty()) {
      json.writeNullField(AnswerKey.SOURCE.label());
      return;
    }
    String sentence = annotation.sentence().text();
    int start = annotation.sentence().span().start();
    json.writeObjectFieldStart(AnswerKey.SOURCE.label());
    json.writeStringField("text", source.get().of(sentence));
    json.writeStringField("type", annotation.voice().orElseThrow().type().label());
    json.writeNumberField("start", offsets.of(text, start + source.get().start()));
    json.writeNumberField("end", offsets.of(text, start + source.get().end()));
    Optional<Span> cue = annotation.voice().flatMap(Voice::cue);
    json.writeStringField("cue", cue.map(span -> span.of(sentence)).orElse(""));
    json.writeEndObject();
  }

  /**
   * How likely an estimate calls its content, by the words that say so; null without such words.
   */
  private void likelihood(Annotation annotation) throws IOException {
    Optional<Likelihood> likelihood = annotation.likelihood();
    if (likelihood.isEmpty()) {
      json.writeNullField(AnswerKey.LIKELIHOOD.label());
      return;
    }
    Band band = likelihood.get().band();
    json.writeObjectFieldStart(AnswerKey.LIKELIHOOD.label());
    json.writeStringField("band", band.label());
    json.writeNumberField("low", band.low());
    json.writeNumberField("high", band.high());
    json.writeStringField("cue", likelihood.get().cue().of(annotation.sentence().text()));
    json.writeEndObject();
  }

  /** What moved the score of each answer: words, and an empty span for all else. */
  private void evidence(String text, Annotation annotation) throws IOException {
    int start = annotation.sentence().span().start();
    json.writeArrayFieldStart(AnswerKey.EVIDENCE.label());
    for (Explanation explanation : annotation.explanations()) {
      for (Evidence evidence : explanation.evidence()) {
        json.writeStartObject();
        json.writeNumberField("start", offsets.of(text, start + evidence.span().start()));
        json.writeNumberField("end", offsets.of(text, start + evidence.span().end()));
        json.writeNumberField("weight", Rounded.of(evidence.weight()));
        json.writeStringField("task", explanation.task());
        json.writeStringField("label", explanation.label());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart(AnswerKey.EXPLAINED.label());
    for (Explanation explanation : annotation.explanations()) {
      json.writeObjectFieldStart(explanation.task());
      json.writeStringField("method", explanation.method().label());
      json.writeNumberField("score", Rounded.of(explanation.score()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String text(Article article, Annotation annotation) {
    return article.around(annotation.sentence());
  }

  private void write(Verdict verdict) throws IOException {
    json.writeObjectFieldStart(verdict.labels().task());
    json.writeStringField("label", verdict.label());
    probability("p", verdict.probability(verdict.best()));
    json.writeObjectFieldStart("probabilities");
    for (int label = 0; label < verdict.labels().size(); label++) {
      probability(verdict.labels().names().get(label), verdict.probability(label));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void probability(String name, float probability) throws IOException {
    json.writeFieldName(name);
    millionths.write(json, probability);
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }
}
