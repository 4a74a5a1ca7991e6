package kehys.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import kehys.model.Card.Bin;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;

/** Figures as every result in JSON writes them, into an object that is begun. */
final class FiguresJson {
  private FiguresJson() {}

  static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, Rounded.of(value));
  }

  /** A figure with its interval. */
  static void figure(JsonGenerator json, String name, Figure figure) throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "value", figure.value());
    number(json, "low", figure.low());
    number(json, "high", figure.high());
    json.writeEndObject();
  }

  /** How far probabilities can be believed, with the bins. */
  static void calibration(JsonGenerator json, String name, CalibrationFigures calibration)
      throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "ece", calibration.ece());
    number(json, "classwise_ece", calibration.classwiseEce());
    number(json, "log_loss", calibration.logLoss());
    number(json, "brier", calibration.brier());
    json.writeArrayFieldStart("bins");
    for (Bin bin : calibration.bins()) {
      json.writeStartObject();
      json.writeNumberField("answers", bin.answers());
      number(json, "said", bin.said());
      number(json, "right", bin.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Precision, recall, F1 and support of each label, by its name. */
  static void perLabel(JsonGenerator json, Confusion confusion) throws IOException {
    json.writeObjectFieldStart("per_label");
    for (LabelFigures label : confusion.perLabel()) {
      json.writeObjectFieldStart(label.label());
      number(json, "precision", label.precision());
      number(json, "recall", label.recall());
      number(json, "f1", label.f1());
      json.writeNumberField("support", label.support());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The counts: a row for each true label, a column for each answer. */
  static void rows(JsonGenerator json, String name, Confusion confusion) throws IOException {
    json.writeArrayFieldStart(name);
    for (int gold = 0; gold < confusion.labels().size(); gold++) {
      json.writeStartArray();
      for (int answer = 0; answer < confusion.labels().size(); answer++) {
        json.writeNumber(confusion.count(gold, answer));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
