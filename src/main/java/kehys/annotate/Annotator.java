package kehys.annotate;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.model.Member;
import kehys.model.Model;
import kehys.model.Scorer;
import kehys.text.Document;
import kehys.text.PublisherType;
import kehys.voice.Heard;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * Reads articles with a model. Scoring and evaluation both go this one way. For any number of
 * threads.
 */
public final class Annotator {
  private final List<Featurizer> featurizers;
  private final List<Scorer> scorers;
  private final Judge judge;
  private final boolean listens;

  /** Buffers that cost more to make than most sentences to answer. */
  private final ThreadLocal<Scratch> scratches = ThreadLocal.withInitial(Scratch::new);

  /** Reads with this model; every answer stands. */
  public Annotator(Model model) {
    this(model, Abstention.NEVER);
  }

  /** Reads with this model, and leaves to a person what is too unsure. */
  public Annotator(Model model, Abstention abstention) {
    this.featurizers = model.members().stream().map(Member::featurizer).toList();
    this.scorers = model.members().stream().map(Scorer::of).toList();
    this.judge = Judge.of(model, abstention);
    this.listens = featurizers.stream().anyMatch(Featurizer::seesVoices);
  }

  /** An annotation for each sentence of the article, in reading order. */
  public List<Annotation> annotate(Document document) {
    return annotate(VoiceFinder.read(document));
  }

  /**
   * As {@link #annotate(Document)}, where verdicts are all that is asked for: voices are listened
   * to only where the model does.
   */
  public List<Annotation> judge(Document document) {
    return annotate(listens ? VoiceFinder.read(document) : Reading.unheard(document));
  }

  /** An annotation for each sentence of an article whose voices are known, in reading order. */
  public List<Annotation> annotate(Reading reading) {
    return annotations(reading, opinions(reading), judge);
  }

  /** What is answered of one sentence, by its place in the article: a verdict for each task. */
  public List<Verdict> verdicts(Document document, int sentence) {
    List<Reading> seen = seen(VoiceFinder.read(document));
    return judge.verdicts(Opinion.of(scorers, seen, sentence, scratches.get()));
  }

  private List<Reading> seen(Reading reading) {
    List<Reading> seen = new ArrayList<>(featurizers.size());
    for (Featurizer featurizer : featurizers) {
      seen.add(featurizer.seen(reading));
    }
    return seen;
  }

  /** What the members say of each sentence, in reading order. */
  public List<Opinion> opinions(Reading reading) {
    Scratch scratch = scratches.get();
    int sentences = reading.document().sentences().size();
    List<Reading> seen = seen(reading);
    List<Opinion> opinions = new ArrayList<>(sentences);
    for (int sentence = 0; sentence < sentences; sentence++) {
      opinions.add(Opinion.of(scorers, seen, sentence, scratch));
    }
    return opinions;
  }

  /** The annotations that follow from opinions, one per sentence. */
  public static List<Annotation> annotations(Reading reading, List<Opinion> opinions, Judge judge) {
    PublisherType publisher = reading.document().article().origin().publisherType();
    List<Annotation> annotations = new ArrayList<>(opinions.size());
    for (int i = 0; i < opinions.size(); i++) {
      List<Verdict> verdicts = judge.verdicts(opinions.get(i));
      Heard heard = reading.heard().get(i);
      annotations.add(
          new Annotation(
              reading.document().sentences().get(i),
              verdicts,
              Judge.stance(verdicts, publisher),
              judge.decision(verdicts),
              heard,
              List.of()));
    }
    return annotations;
  }
}
