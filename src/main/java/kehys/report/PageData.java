package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Verdict;
import kehys.model.Labels;
import kehys.text.Article;

/** What a page's script has to know, as JSON that no browser takes for markup. */
final class PageData {
  private PageData() {}

  static String of(Article article, List<Annotation> annotations, List<Labels> tasks)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCharacterEscapes(new NoMarkup());
      json.writeStartObject();
      json.writeStringField("doc_id", article.id());
      json.writeStringField("lang", article.origin().lang());
      json.writeStringField("publisher", article.origin().publisher());
      json.writeStringField("publisher_type", article.origin().publisherType().label());
      json.writeArrayFieldStart("tasks");
      for (Labels labels : tasks) {
        task(json, labels);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sentences");
      for (Annotation annotation : annotations) {
        sentence(json, annotation);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void task(JsonGenerator json, Labels labels) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", labels.task());
    json.writeArrayFieldStart("labels");
    for (String label : labels.names()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sentence(JsonGenerator json, Annotation annotation) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", annotation.sentence().index());
    json.writeStringField("kind", annotation.sentence().kind().label());
    json.writeStringField("text", annotation.sentence().text());
    json.writeStringField("told", told(annotation));
    json.writeArrayFieldStart("answers");
    for (Verdict verdict : annotation.verdicts()) {
      json.writeNumber(verdict.best());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String told(Annotation annotation) {
    return String.join(
        ", ",
        annotation.verdicts().stream()
            .map(
                verdict ->
                    verdict.label()
                        + " "
                        + Math.round(100 * verdict.probability(verdict.best()))
                        + " %")
            .toList());
  }

  /** Angle brackets and ampersands as escapes: a script element cannot be ended from within. */
  private static final class NoMarkup extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return new SerializedString("");
    }
  }
}
