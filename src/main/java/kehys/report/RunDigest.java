package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The few figures of a run that a script asks for, as one JSON object, schema 1. */
final class RunDigest {
  private static final int SCHEMA = 1;

  private final JsonGenerator json;

  private RunDigest(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object and a line end; the stream stays open. */
  static void write(StoredRun run, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      new RunDigest(json).write(run);
      json.writeRaw('\n');
    }
    out.write(bytes.toByteArray());
  }

  private void write(StoredRun run) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("signature", run.signature());
    json.writeStringField("results_sha256", run.made().sha256());
    json.writeObjectFieldStart("leaks");
    long faults = run.leaks().stream().filter(StoredRun.Leak::fault).count();
    json.writeNumberField("faults", faults);
    json.writeNumberField("notes", run.leaks().size() - faults);
    json.writeEndObject();
    json.writeObjectFieldStart("tasks");
    for (StoredTask task : run.tasks()) {
      task(task);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void task(StoredTask task) throws IOException {
    TaskVerdict verdict = TaskVerdict.of(task);
    json.writeObjectFieldStart(task.task());
    json.writeStringField("best", verdict.best().name());
    json.writeArrayFieldStart("not_distinguishable");
    for (String rival : verdict.rivals()) {
      json.writeString(rival);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("entrants");
    for (StoredTask.Standing standing : task.standings()) {
      standing(standing);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void standing(StoredTask.Standing standing) throws IOException {
    json.writeObjectFieldStart(standing.name());
    for (String measure : List.of("macro_f1", "accuracy")) {
      FiguresJson.figure(json, measure, standing.score(measure));
    }
    json.writeNumberField("ece", Rounded.of(standing.calibration().ece()));
    json.writeNumberField("aurc", Rounded.of(standing.aurc()));
    json.writeEndObject();
  }
}
