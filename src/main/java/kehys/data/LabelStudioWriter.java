package kehys.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Tasks for Label Studio, one a line of the array, with their labels as an annotation that a person
 * can correct. The text is called {@code text}, the choices of a task as the task.
 */
final class LabelStudioWriter implements AnnotationWriter {
  private final JsonGenerator json;
  private boolean begun;

  LabelStudioWriter(OutputStream out) throws IOException {
    json = PlainJsonWriter.generator(out);
  }

  @Override
  public void write(LabelledText text) throws IOException {
    json.writeRaw(begun ? ",\n" : "[\n");
    begun = true;
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    PlainJsonWriter.writeFields(json, text.fields());
    json.writeEndObject();
    json.writeArrayFieldStart("annotations");
    if (text.isLabelled()) {
      writeAnnotation(text.labels());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAnnotation(Map<String, String> labels) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("result");
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (!label.getValue().isEmpty()) {
        writeChoice(label.getKey(), label.getValue());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeChoice(String task, String label) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", task);
    json.writeStringField("from_name", task);
    json.writeStringField("to_name", LabelledText.TEXT);
    json.writeStringField("type", "choices");
    json.writeObjectFieldStart("value");
    json.writeArrayFieldStart("choices");
    json.writeString(label);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeRaw(begun ? "\n]\n" : "[]\n");
    json.flush();
  }
}
