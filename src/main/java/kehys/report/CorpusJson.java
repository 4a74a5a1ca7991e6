package kehys.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import kehys.data.Corpus;

/** Which data a result is about, as every result in JSON says it. */
final class CorpusJson {
  private CorpusJson() {}

  /** Writes the field {@code data} of an object that is begun. */
  static void write(JsonGenerator json, Corpus corpus) throws IOException {
    json.writeObjectFieldStart("data");
    json.writeArrayFieldStart("files");
    for (String file : corpus.files()) {
      json.writeString(file);
    }
    json.writeEndArray();
    json.writeNumberField("rows", corpus.size());
    json.writeNumberField("groups", corpus.articles().size());
    json.writeStringField("sha256", corpus.sha256());
    json.writeEndObject();
  }
}
