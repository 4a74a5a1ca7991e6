package kehys.model;

/** Reads a {@link Calibration} from what a model's file says in words. */
final class CalibrationWords {
  private CalibrationWords() {}

  static Calibration of(JsonValue json) {
    String kind = json.get("kind").text();
    return switch (kind) {
      case "vector" -> vector(json.of("kind", "slopes", "shifts"));
      case "isotonic" ->
          new Isotonic(json.of("kind", "curves").get("curves").list(CalibrationWords::curve));
      default -> throw json.fault("kind vector or isotonic", kind);
    };
  }

  private static VectorScaling vector(JsonValue json) {
    return new VectorScaling(
        json.get("slopes").list(JsonValue::number), json.get("shifts").list(JsonValue::number));
  }

  private static Isotonic.Curve curve(JsonValue json) {
    json.of("from", "to");
    return new Isotonic.Curve(
        json.get("from").list(JsonValue::number), json.get("to").list(JsonValue::number));
  }
}
