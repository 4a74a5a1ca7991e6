package kehys.model;

/** How a head is told in the metadata. */
record HeadForm(Labels labels, ClassifierForm classifier, Say say) {

  static HeadForm of(Head head) {
    return new HeadForm(head.labels(), head.classifier().form(), head.say());
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
