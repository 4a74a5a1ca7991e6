package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.audit.Finding;
import kehys.compare.Circumstances;
import kehys.compare.Entrant;
import kehys.data.Gold;
import kehys.data.Sha256;

/**
 * A comparison as one JSON object, schema 1. Its {@code results} are the same bytes for the same
 * plan; what differs between machines stands beside them.
 */
public final class RunJson {
  private static final int SCHEMA = 1;
  private static final int SHORT = 12;
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final RunReport report;

  private RunJson(JsonGenerator json, RunReport report) {
    this.json = json;
    this.report = report;
  }

  /** Writes the object and a line end; the stream stays open. */
  public static void write(RunReport report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new RunJson(json, report).write();
      json.writeRaw('\n');
    }
    out.write(bytes.toByteArray());
  }

  /** The hash over the bytes of the value of {@code results}, hexadecimal. */
  public static String hash(RunReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      ResultsJson.write(json, report.comparison());
    }
    return Sha256.of(bytes.toByteArray());
  }

  /** One line that names data, split and results, to stand in a paper. */
  public static String signature(RunReport report) throws IOException {
    Circumstances known = report.circumstances();
    return String.join(
        " · ",
        known.version(),
        "data " + known.exam().corpus().sha256().substring(0, SHORT),
        known.exam().folds().split() + " " + known.exam().folds().sha256().substring(0, SHORT),
        "results " + hash(report).substring(0, SHORT));
  }

  private void write() throws IOException {
    Circumstances known = report.circumstances();
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("signature", signature(report));
    json.writeStringField("version", known.version());
    json.writeNumberField("seed", known.seed());
    machine();
    CorpusJson.write(json, known.exam().corpus());
    json.writeStringField("text_column", report.text());
    places(PlaceColumns.beside(PlaceColumns.data(known.exam().corpus())));
    split(known);
    leaks(known.leaks());
    entrants(known.entrants());
    json.writeFieldName("results");
    ResultsJson.write(json, report.comparison());
    json.writeStringField("results_sha256", hash(report));
    json.writeEndObject();
  }

  private void places(PlaceColumns places) throws IOException {
    json.writeObjectFieldStart("place_columns");
    for (int i = 0; i < places.names().size(); i++) {
      json.writeStringField(PlaceColumns.STANDARD.names().get(i), places.names().get(i));
    }
    json.writeEndObject();
  }

  private void machine() throws IOException {
    json.writeObjectFieldStart("machine");
    json.writeStringField("java", Runtime.version().toString());
    json.writeStringField("system", System.getProperty("os.name", ""));
    json.writeStringField("architecture", System.getProperty("os.arch", ""));
    json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
    json.writeEndObject();
  }

  private void split(Circumstances known) throws IOException {
    json.writeObjectFieldStart("split");
    json.writeStringField("how", known.exam().folds().split());
    json.writeStringField("sha256", known.exam().folds().sha256());
    json.writeNumberField("kept_together", known.kept());
    json.writeArrayFieldStart("folds");
    for (int fold = 0; fold < known.exam().folds().count(); fold++) {
      List<Integer> articles = known.exam().folds().articles(fold, true);
      json.writeStartObject();
      json.writeNumberField("groups", articles.size());
      json.writeNumberField("rows", known.exam().corpus().only(articles).size());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tasks");
    for (Gold gold : known.exam().tasks()) {
      json.writeString(gold.task());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void leaks(List<Finding> leaks) throws IOException {
    json.writeArrayFieldStart("leaks");
    for (Finding leak : leaks) {
      json.writeStartObject();
      json.writeStringField("kind", leak.kind().title());
      json.writeBooleanField("fault", leak.kind().isFault());
      json.writeStringField("where", leak.where());
      json.writeStringField("what", leak.what());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void entrants(List<Entrant> entrants) throws IOException {
    json.writeArrayFieldStart("entrants");
    for (Entrant entrant : entrants) {
      json.writeStartObject();
      json.writeStringField("name", entrant.name());
      json.writeStringField("plan", entrant.plan());
      json.writeObjectFieldStart("settings");
      for (Map.Entry<String, String> setting : new TreeMap<>(entrant.settings()).entrySet()) {
        json.writeStringField(setting.getKey(), setting.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("seconds");
      for (double one : report.seconds().getOrDefault(entrant.name(), List.of())) {
        json.writeNumber(Rounded.of(one));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
