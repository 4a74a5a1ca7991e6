package kehys.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import kehys.compare.Ceiling;
import kehys.compare.Comparison;
import kehys.compare.Contest;
import kehys.compare.Curve;
import kehys.compare.Score;
import kehys.compare.Slice;
import kehys.compare.Standing;
import kehys.compare.TaskComparison;
import kehys.evaluate.Mark;
import kehys.model.Card.Figure;
import kehys.statistics.RiskCoverage;

/** The value of {@code results} in {@code run.json}. */
final class ResultsJson {
  /** A curve of more points looks no different. */
  private static final int MOST_POINTS = 100;

  private final JsonGenerator json;

  private ResultsJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, Comparison comparison) throws IOException {
    new ResultsJson(json).write(comparison);
  }

  private void write(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("tasks");
    for (TaskComparison task : comparison.tasks()) {
      task(task);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("curves");
    for (Curve curve : comparison.curves()) {
      curve(curve);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void task(TaskComparison task) throws IOException {
    json.writeStartObject();
    json.writeStringField("task", task.labels().task());
    json.writeArrayFieldStart("labels");
    for (String label : task.labels().names()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeNumberField("rows", task.rows());
    json.writeNumberField("groups", task.groups());
    if (task.ceiling().isPresent()) {
      ceiling(task.ceiling().get());
    }
    json.writeArrayFieldStart("entrants");
    for (Standing standing : task.standings()) {
      standing(standing, task.labels().names());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pairs");
    for (Contest contest : task.contests()) {
      contest(contest);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ceiling(Ceiling ceiling) throws IOException {
    json.writeObjectFieldStart("agreement");
    json.writeStringField("column", ceiling.column());
    figure("kappa", ceiling.kappa());
    figure("macro_f1", ceiling.macroF1());
    json.writeEndObject();
  }

  private void standing(Standing standing, List<String> labels) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", standing.name());
    json.writeObjectFieldStart("scores");
    for (Score score : standing.scores()) {
      score(score);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("macro_f1_by_fold");
    for (double fold : standing.folds()) {
      json.writeNumber(Rounded.of(fold));
    }
    json.writeEndArray();
    FiguresJson.perLabel(json, standing.confusion());
    FiguresJson.rows(json, "confusion", standing.confusion());
    FiguresJson.calibration(json, "calibration", standing.calibration());
    riskCoverage(standing.riskCoverage());
    json.writeArrayFieldStart("slices");
    for (Slice slice : standing.slices()) {
      slice(slice);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (Mark error : standing.errors()) {
      error(error, labels);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void score(Score score) throws IOException {
    json.writeObjectFieldStart(score.measure().label());
    number("value", score.percentile().value());
    number("low", score.percentile().low());
    number("high", score.percentile().high());
    number("bca_low", score.corrected().low());
    number("bca_high", score.corrected().high());
    json.writeEndObject();
  }

  private void riskCoverage(RiskCoverage curve) throws IOException {
    json.writeObjectFieldStart("risk_coverage");
    number("aurc", curve.area());
    json.writeArrayFieldStart("points");
    int step = Math.max(1, curve.points().size() / MOST_POINTS);
    for (int i = curve.points().size() - 1; i >= 0; i -= step) {
      RiskCoverage.Point point = curve.points().get(i);
      json.writeStartObject();
      number("threshold", point.threshold());
      number("coverage", point.coverage());
      number("risk", point.risk());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void slice(Slice slice) throws IOException {
    json.writeStartObject();
    json.writeStringField("column", slice.column());
    json.writeStringField("value", slice.value());
    json.writeNumberField("rows", slice.rows());
    json.writeNumberField("groups", slice.groups());
    figure("macro_f1", slice.macroF1());
    json.writeEndObject();
  }

  private void error(Mark error, List<String> labels) throws IOException {
    json.writeStartObject();
    json.writeNumberField("article", error.article());
    json.writeNumberField("sentence", error.sentence());
    json.writeStringField("truth", labels.get(error.truth()));
    json.writeStringField("answer", labels.get(error.answer()));
    number("p", error.confidence());
    json.writeEndObject();
  }

  private void contest(Contest contest) throws IOException {
    json.writeStartObject();
    json.writeStringField("first", contest.first());
    json.writeStringField("second", contest.second());
    figure("macro_f1_difference", contest.macroF1());
    number("p", contest.p());
    number("p_holm", contest.holm());
    number("smallest_difference", contest.smallest().difference());
    number("smallest_level", contest.smallest().level());
    json.writeObjectFieldStart("mcnemar");
    json.writeNumberField("only_first", contest.accuracy().onlyFirst());
    json.writeNumberField("only_second", contest.accuracy().onlySecond());
    number("p", contest.accuracy().p());
    number("p_holm", contest.accuracy().holm());
    json.writeEndObject();
    json.writeStringField("verdict", contest.verdict());
    json.writeEndObject();
  }

  private void curve(Curve curve) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", curve.name());
    json.writeStringField("task", curve.task());
    json.writeArrayFieldStart("points");
    for (Curve.Point point : curve.points()) {
      json.writeStartObject();
      number("share", point.share());
      figure("macro_f1", point.macroF1());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figure(String name, Figure figure) throws IOException {
    FiguresJson.figure(json, name, figure);
  }

  private void number(String name, double value) throws IOException {
    FiguresJson.number(json, name, value);
  }
}
