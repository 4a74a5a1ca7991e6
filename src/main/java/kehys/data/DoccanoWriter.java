package kehys.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Lines for doccano: labels in {@code label}, all other columns as further keys. */
final class DoccanoWriter implements AnnotationWriter {
  private final JsonGenerator json;
  private final Tasks tasks;

  DoccanoWriter(OutputStream out, Tasks tasks) throws IOException {
    this.json = PlainJsonWriter.generator(out);
    this.tasks = tasks;
  }

  @Override
  public void write(LabelledText text) throws IOException {
    json.writeStartObject();
    PlainJsonWriter.writeFields(json, text.fields());
    json.writeArrayFieldStart("label");
    for (String label : tasks.join(text.place(), text.labels())) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }
}
