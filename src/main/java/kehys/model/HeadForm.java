package kehys.model;

/** How a head is told in the metadata. */
record HeadForm(Labels labels, ClassifierForm classifier, Say say) {

  static HeadForm of(Head head) {
    return new HeadForm(head.labels(), head.classifier().form(), head.say());
  }

  static HeadForm of(JsonValue json) {
    json.of("labels", "classifier", "say");
    return new HeadForm(
        labels(json.get("labels")),
        ClassifierForm.of(json.get("classifier")),
        say(json.get("say")));
  }

  private static Labels labels(JsonValue json) {
    json.of("task", "names");
    return new Labels(json.get("task").text(), json.get("names").list(JsonValue::text));
  }

  private static Say say(JsonValue json) {
    json.of("calibration", "weight");
    return new Say(CalibrationWords.of(json.get("calibration")), json.get("weight").number());
  }

  Head read(TensorFile file, String member, int features) {
    if (!say.calibration().fits(labels.size())) {
      throw file.fault(
          "task '" + labels.task() + "': expected a calibration of " + labels.size() + " labels");
    }
    String name = member + labels.task();
    return new Head(labels, classifier.read(file, name, features, labels.size()), say);
  }
}
