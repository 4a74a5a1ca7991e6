package kehys.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.features.Features;
import kehys.features.Scratch;
import kehys.model.Head;
import kehys.model.Model;
import kehys.text.Document;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.voice.Heard;
import kehys.voice.Reading;

/**
 * Reads articles with a model. Scoring and evaluation both go this one way. For any number of
 * threads.
 */
public final class Annotator {
  private final Model model;

  /** Reads with this model. */
  public Annotator(Model model) {
    this.model = model;
  }

  /** An annotation for each sentence of the article, in reading order. */
  public List<Annotation> annotate(Document document) {
    Scratch scratch = new Scratch();
    Reading reading = model.featurizer().read(document);
    List<Annotation> annotations = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      Features features = model.featurizer().features(reading, sentence.index(), scratch);
      List<Verdict> verdicts = verdicts(features);
      PublisherType publisher = document.article().origin().publisherType();
      Heard heard = reading.heard().get(sentence.index());
      annotations.add(new Annotation(sentence, verdicts, stance(verdicts, publisher), heard));
    }
    return annotations;
  }

  private List<Verdict> verdicts(Features features) {
    List<Verdict> verdicts = new ArrayList<>(model.heads().size());
    for (Head head : model.heads()) {
      float[] probabilities = new float[head.labels().size()];
      head.classifier().probabilities(features, probabilities);
      verdicts.add(new Verdict(head.labels(), probabilities));
    }
    return List.copyOf(verdicts);
  }

  private static Optional<Stance> stance(List<Verdict> verdicts, PublisherType publisher) {
    Optional<Attribution> attribution = label(verdicts, "attribution").flatMap(Attribution::of);
    Optional<Framing> framing = label(verdicts, "framing").flatMap(Framing::of);
    return attribution.flatMap(who -> framing.map(how -> Stance.of(who, how, publisher)));
  }

  private static Optional<String> label(List<Verdict> verdicts, String task) {
    return verdicts.stream()
        .filter(verdict -> verdict.labels().task().equals(task))
        .map(Verdict::label)
        .findFirst();
  }
}
