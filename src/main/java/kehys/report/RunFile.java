package kehys.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kehys.compare.Curve;
import kehys.data.InputException;
import kehys.data.JsonPlace;
import kehys.model.Card.Figure;
import kehys.report.StoredRun.Data;
import kehys.report.StoredRun.Entrant;
import kehys.report.StoredRun.Leak;
import kehys.report.StoredRun.Made;
import kehys.report.StoredRun.Split;

/**
 * Reads {@code run.json}, schema {@value #SCHEMA}. Fields that it does not know are passed over.
 */
final class RunFile {
  private static final int SCHEMA = 1;
  private static final String MEND = "let kehys compare write the run again";

  private RunFile() {}

  /**
   * The run in a folder.
   *
   * @throws InputException where there is none, or it is broken or of another schema
   */
  static StoredRun read(Path folder) {
    Path file = folder.resolve("run.json");
    if (!Files.exists(file)) {
      throw new InputException(
          file.toString(),
          0,
          "expected the results of a run, found no such file; name the folder of a run, or call"
              + " kehys compare again to finish it");
    }
    JsonPlace json = JsonPlace.of(file, MEND);
    if (json.whole("schema") != SCHEMA) {
      throw json.fault("\"schema\": " + SCHEMA, "" + json.whole("schema"));
    }
    return run(json);
  }

  private static StoredRun run(JsonPlace json) {
    JsonPlace results = json.at("results");
    return new StoredRun(
        json.text("signature"),
        made(json),
        data(json),
        split(json.at("split")),
        json.all("leaks").stream().map(RunFile::leak).toList(),
        json.all("entrants").stream().map(RunFile::entrant).toList(),
        results.all("tasks").stream().map(TaskFile::task).toList(),
        results.all("curves").stream().map(RunFile::curve).toList());
  }

  private static Made made(JsonPlace json) {
    JsonPlace machine = json.at("machine");
    return new Made(
        json.text("version"),
        json.whole("seed"),
        machine.text("java"),
        machine.text("system") + " " + machine.text("architecture"),
        machine.count("processors"),
        json.text("results_sha256"));
  }

  private static Data data(JsonPlace json) {
    JsonPlace data = json.at("data");
    return new Data(
        data.texts("files"),
        data.count("rows"),
        data.count("groups"),
        data.text("sha256"),
        json.text("text_column", "text"),
        PlaceColumns.of(json.maybe("place_columns").map(JsonPlace::texts).orElse(Map.of())));
  }

  private static Split split(JsonPlace split) {
    return new Split(
        split.text("how"),
        split.text("sha256"),
        split.count("kept_together"),
        split.all("folds").size());
  }

  private static Leak leak(JsonPlace leak) {
    return new Leak(leak.text("kind"), leak.flag("fault"), leak.text("where"), leak.text("what"));
  }

  private static Entrant entrant(JsonPlace entrant) {
    return new Entrant(
        entrant.text("name"), entrant.at("settings").texts(), entrant.numbers("seconds"));
  }

  private static Curve curve(JsonPlace curve) {
    List<Curve.Point> points =
        curve.all("points").stream()
            .map(point -> new Curve.Point(point.number("share"), figure(point.at("macro_f1"))))
            .toList();
    return new Curve(curve.text("name"), curve.text("task"), points);
  }

  /** A figure with its interval. */
  static Figure figure(JsonPlace figure) {
    return new Figure(figure.number("value"), figure.number("low"), figure.number("high"));
  }
}
