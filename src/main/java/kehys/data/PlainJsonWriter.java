package kehys.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Plain objects, one a line, their keys in the order of the columns. */
final class PlainJsonWriter implements AnnotationWriter {
  private final JsonGenerator json;

  PlainJsonWriter(OutputStream out) throws IOException {
    json = generator(out);
  }

  /** Writes values with nothing between them. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
    return json;
  }

  @Override
  public void write(LabelledText text) throws IOException {
    json.writeStartObject();
    writeFields(json, text.fields());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes every column as a string, also the empty ones: they are columns too. */
  static void writeFields(JsonGenerator json, Map<String, String> fields) throws IOException {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }
}
