package kehys.model;

/** Reads a {@link Card} from what a model's file says in words. */
final class CardWords {
  private CardWords() {}

  static Card card(JsonValue json) {
    json.of("name", "recipe", "settings", "seed", "version", "command", "data", "measured");
    return new Card(
        json.get("name").text(),
        json.get("recipe").text(),
        json.get("settings").map(JsonValue::text),
        json.get("seed").count(),
        json.get("version").text(),
        json.get("command").text(),
        data(json.get("data")),
        measured(json.get("measured")));
  }

  private static Card.Data data(JsonValue json) {
    json.of("files", "rows", "groups", "sha256", "labels");
    return new Card.Data(
        json.get("files").list(JsonValue::text),
        json.get("rows").whole(),
        json.get("groups").whole(),
        json.get("sha256").text(),
        json.get("labels").map(task -> task.map(label -> label.map(JsonValue::whole))));
  }

  private static Card.Measured measured(JsonValue json) {
    json.of("heldOut", "reliability");
    return new Card.Measured(
        json.get("heldOut").list(CardWords::heldOut),
        json.get("reliability").list(CardWords::reliability));
  }

  private static Card.HeldOut heldOut(JsonValue json) {
    json.of("task", "split", "macroF1", "accuracy", "labels");
    return new Card.HeldOut(
        json.get("task").text(),
        json.get("split").text(),
        figure(json.get("macroF1")),
        figure(json.get("accuracy")),
        json.get("labels").list(CardWords::label));
  }

  private static Card.Figure figure(JsonValue json) {
    json.of("value", "low", "high");
    return new Card.Figure(
        json.get("value").number(), json.get("low").number(), json.get("high").number());
  }

  private static Card.LabelFigures label(JsonValue json) {
    json.of("label", "precision", "recall", "f1", "support");
    return new Card.LabelFigures(
        json.get("label").text(),
        json.get("precision").number(),
        json.get("recall").number(),
        json.get("f1").number(),
        json.get("support").whole());
  }

  private static Card.Reliability reliability(JsonValue json) {
    json.of("task", "methods", "before", "after", "bins", "binsBefore");
    return new Card.Reliability(
        json.get("task").text(),
        json.get("methods").list(JsonValue::text),
        belief(json.get("before")),
        belief(json.get("after")),
        json.get("bins").list(CardWords::bin),
        json.get("binsBefore").list(CardWords::bin));
  }

  private static Card.Belief belief(JsonValue json) {
    json.of("ece", "logLoss", "brier");
    return new Card.Belief(
        json.get("ece").number(), json.get("logLoss").number(), json.get("brier").number());
  }

  private static Card.Bin bin(JsonValue json) {
    json.of("answers", "said", "right");
    return new Card.Bin(
        json.get("answers").whole(), json.get("said").number(), json.get("right").number());
  }
}
