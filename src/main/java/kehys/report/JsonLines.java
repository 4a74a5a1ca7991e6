package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Decision;
import kehys.annotate.Verdict;
import kehys.data.Batch;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;

/** One JSON object a sentence and a line, keys in the order of schema 1. */
public final class JsonLines implements AnswerWriter {
  private static final int SCHEMA = 1;

  private final JsonGenerator json;
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
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("doc_id", article.id());
    writeSentence(article, annotation.sentence());
    for (Verdict verdict : annotation.verdicts()) {
      write(verdict);
    }
    if (annotation.stance().isPresent()) {
      json.writeStringField("stance", annotation.stance().get().label());
    }
    json.writeStringField("decision", Decision.AUTO.label());
    json.writeNullField("source");
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeSentence(Article article, Sentence sentence) throws IOException {
    json.writeNumberField("index", sentence.index());
    json.writeStringField("kind", sentence.kind().label());
    json.writeStringField("lang", article.origin().lang());
    String text = article.around(sentence);
    json.writeNumberField("start", offsets.of(text, sentence.span().start()));
    json.writeNumberField("end", offsets.of(text, sentence.span().end()));
    json.writeStringField("text", sentence.text());
  }

  private void write(Verdict verdict) throws IOException {
    json.writeObjectFieldStart(verdict.labels().task());
    json.writeStringField("label", verdict.label());
    json.writeNumberField("p", Rounded.of(verdict.probability(verdict.best())));
    json.writeObjectFieldStart("probabilities");
    for (int label = 0; label < verdict.labels().size(); label++) {
      json.writeNumberField(
          verdict.labels().names().get(label), Rounded.of(verdict.probability(label)));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }
}
