package kehys.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kehys.compare.Ceiling;
import kehys.compare.Contest;
import kehys.compare.Slice;
import kehys.data.JsonPlace;
import kehys.model.Card.Bin;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.RiskCoverage;

/** Reads what a run found in one task. */
final class TaskFile {
  private TaskFile() {}

  static StoredTask task(JsonPlace task) {
    List<String> labels = task.texts("labels");
    List<StoredTask.Standing> standings =
        task.all("entrants").stream().map(one -> standing(one, labels)).toList();
    if (standings.isEmpty()) {
      throw task.fault("entrants", "none");
    }
    return new StoredTask(
        task.text("task"),
        labels,
        task.count("rows"),
        task.count("groups"),
        task.maybe("agreement").map(TaskFile::ceiling),
        standings,
        task.all("pairs").stream().map(TaskFile::pair).toList());
  }

  private static Ceiling ceiling(JsonPlace agreement) {
    return new Ceiling(
        agreement.text("column"),
        RunFile.figure(agreement.at("kappa")),
        RunFile.figure(agreement.at("macro_f1")));
  }

  private static StoredTask.Standing standing(JsonPlace one, List<String> labels) {
    JsonPlace risk = one.at("risk_coverage");
    return new StoredTask.Standing(
        one.text("name"),
        scores(one.at("scores")),
        perLabel(one.at("per_label")),
        confusion(one, labels.size()),
        calibration(one.at("calibration")),
        risk.number("aurc"),
        risk.all("points").stream().map(TaskFile::point).toList(),
        one.all("slices").stream().map(TaskFile::slice).toList(),
        one.all("errors").stream().map(TaskFile::error).toList());
  }

  private static Map<String, StoredTask.Score> scores(JsonPlace scores) {
    Map<String, StoredTask.Score> read = new LinkedHashMap<>();
    scores.at("macro_f1");
    scores.at("accuracy");
    scores.objects().forEach((name, score) -> read.put(name, score(score)));
    return read;
  }

  private static StoredTask.Score score(JsonPlace score) {
    Figure figure = RunFile.figure(score);
    return new StoredTask.Score(
        figure,
        new Figure(
            figure.value(),
            score.number("bca_low", figure.low()),
            score.number("bca_high", figure.high())));
  }

  private static List<LabelFigures> perLabel(JsonPlace labels) {
    return labels.objects().entrySet().stream()
        .map(label -> label(label.getKey(), label.getValue()))
        .toList();
  }

  private static LabelFigures label(String name, JsonPlace label) {
    return new LabelFigures(
        name,
        label.number("precision"),
        label.number("recall"),
        label.number("f1"),
        label.count("support"));
  }

  private static List<List<Integer>> confusion(JsonPlace one, int labels) {
    List<List<Integer>> counts = one.table("confusion");
    boolean square = counts.size() == labels;
    if (!square || counts.stream().anyMatch(row -> row.size() != labels)) {
      throw one.fault("a confusion matrix of " + labels + " by " + labels, "another");
    }
    return counts;
  }

  private static CalibrationFigures calibration(JsonPlace calibration) {
    return new CalibrationFigures(
        calibration.number("ece"),
        calibration.number("classwise_ece"),
        calibration.number("log_loss"),
        calibration.number("brier"),
        calibration.all("bins").stream().map(TaskFile::bin).toList());
  }

  private static Bin bin(JsonPlace bin) {
    return new Bin(bin.count("answers"), bin.number("said"), bin.number("right"));
  }

  private static RiskCoverage.Point point(JsonPlace point) {
    return new RiskCoverage.Point(
        point.number("threshold"), point.number("coverage"), point.number("risk"));
  }

  private static Slice slice(JsonPlace slice) {
    return new Slice(
        slice.text("column"),
        slice.text("value"),
        slice.count("rows"),
        slice.count("groups"),
        RunFile.figure(slice.at("macro_f1")));
  }

  private static StoredTask.WrongAnswer error(JsonPlace error) {
    return new StoredTask.WrongAnswer(
        error.count("article"),
        error.count("sentence"),
        error.text("truth"),
        error.text("answer"),
        error.number("p"));
  }

  private static Contest pair(JsonPlace pair) {
    JsonPlace mcNemar = pair.at("mcnemar");
    return new Contest(
        pair.text("first"),
        pair.text("second"),
        RunFile.figure(pair.at("macro_f1_difference")),
        pair.number("p"),
        pair.number("p_holm"),
        new Contest.Smallest(
            pair.number("smallest_difference"), pair.number("smallest_level", Contest.SURE)),
        new Contest.Discordance(
            mcNemar.count("only_first"),
            mcNemar.count("only_second"),
            mcNemar.number("p"),
            mcNemar.number("p_holm")));
  }
}
