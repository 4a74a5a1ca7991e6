package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kehys.data.Sha256;
import kehys.evaluate.Evaluation;
import kehys.evaluate.SourceCount;
import kehys.evaluate.TaskResult;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;

/** An evaluation as one JSON object for scripts, schema 1. The same results give the same bytes. */
public final class EvaluationJson {
  private static final int SCHEMA = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object and a line end; the stream stays open. */
  public static void write(EvaluationReport report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new EvaluationJson(json).write(report);
      json.writeRaw('\n');
    }
    out.write(bytes.toByteArray());
  }

  private void write(EvaluationReport report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("model");
    json.writeStringField("name", report.model());
    json.writeStringField("sha256", report.modelSha256());
    json.writeEndObject();
    CorpusJson.write(json, report.corpus());
    json.writeFieldName("tasks");
    write(report.results());
    json.writeStringField("results_sha256", hash(report.results()));
    reliability(report.found());
    if (!report.found().sources().isEmpty()) {
      sources(report.found().sources());
    }
    if (!report.behaviours().isEmpty()) {
      BehaviourJson.write(json, report.behaviours());
    }
    json.writeEndObject();
  }

  /** Beside the results and not in them, so that their hash stays what it was. */
  private void reliability(Evaluation.Found found) throws IOException {
    json.writeObjectFieldStart("reliability");
    for (int task = 0; task < found.tasks().size(); task++) {
      TaskResult result = found.tasks().get(task);
      json.writeObjectFieldStart(result.task());
      FiguresJson.calibration(json, "before", found.before().get(task));
      FiguresJson.calibration(json, "after", result.calibration());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void sources(SortedMap<String, SourceCount> sources) throws IOException {
    json.writeObjectFieldStart("sources");
    for (Map.Entry<String, SourceCount> entry : sources.entrySet()) {
      SourceCount count = entry.getValue();
      json.writeObjectFieldStart(entry.getKey());
      json.writeNumberField("named", count.named());
      json.writeNumberField("exact", count.exact());
      json.writeNumberField("overlapping", count.overlapping());
      json.writeNumberField("missed", count.missed());
      json.writeNumberField("found", count.found());
      json.writeNumberField("invented", count.invented());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The hash over the bytes of the value of {@code tasks}: equal where the results are equal. */
  private static String hash(List<TaskResult> results) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new EvaluationJson(json).write(results);
    }
    return Sha256.of(bytes.toByteArray());
  }

  private void write(List<TaskResult> results) throws IOException {
    json.writeStartObject();
    for (TaskResult result : results) {
      json.writeObjectFieldStart(result.task());
      FiguresJson.figure(json, "macro_f1", result.macroF1());
      FiguresJson.figure(json, "accuracy", result.accuracy());
      FiguresJson.perLabel(json, result.confusion());
      write(result.confusion());
      write(result.calibration());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(String name, double value) throws IOException {
    FiguresJson.number(json, name, value);
  }

  private void write(Confusion confusion) throws IOException {
    json.writeObjectFieldStart("confusion");
    json.writeArrayFieldStart("labels");
    for (String label : confusion.labels().names()) {
      json.writeString(label);
    }
    json.writeEndArray();
    FiguresJson.rows(json, "rows", confusion);
    json.writeEndObject();
  }

  private void write(CalibrationFigures calibration) throws IOException {
    json.writeObjectFieldStart("calibration");
    write("ece", calibration.ece());
    write("log_loss", calibration.logLoss());
    write("brier", calibration.brier());
    json.writeEndObject();
  }
}
