package kehys.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.annotate.Annotation;
import kehys.annotate.Stance;
import kehys.annotate.Verdict;
import kehys.data.Attribution;
import kehys.data.Corpus;
import kehys.data.Framing;
import kehys.data.Gold;
import kehys.model.Labels;
import kehys.text.PublisherType;

/** The stance as one more task: its truth follows from the truth of attribution and framing. */
record StanceTruth(Gold attribution, Gold framing) {
  private static final Labels LABELS =
      new Labels(Stance.TASK, Arrays.stream(Stance.values()).map(Stance::label).toList());

  /** Whether both tasks have the codebook's labels and no others. */
  boolean builtIn() {
    return Attribution.labels().containsAll(attribution.labels())
        && Framing.labels().containsAll(framing.labels());
  }

  Marks marks(Corpus corpus, List<List<Annotation>> answers) {
    List<Mark> marks = new ArrayList<>();
    for (int article = 0; article < answers.size(); article++) {
      PublisherType publisher =
          corpus.articles().get(article).document().article().origin().publisherType();
      for (int sentence = 0; sentence < answers.get(article).size(); sentence++) {
        int who = attribution.code(article, sentence);
        int how = framing.code(article, sentence);
        if (who >= 0 && how >= 0) {
          Mark.Place place = new Mark.Place(article, sentence);
          String truth = stance(who, how, publisher);
          marks.add(mark(place, truth, answers.get(article).get(sentence), publisher));
        }
      }
    }
    return new Marks(LABELS, answers.size(), marks);
  }

  private String stance(int who, int how, PublisherType publisher) {
    return Stance.of(
            Attribution.of(attribution.labels().get(who)).orElseThrow(),
            Framing.of(framing.labels().get(how)).orElseThrow(),
            publisher)
        .label();
  }

  private Mark mark(Mark.Place place, String truth, Annotation answer, PublisherType publisher) {
    int code = LABELS.names().indexOf(truth);
    int answered = LABELS.names().indexOf(answer.stance().orElseThrow().label());
    return new Mark(place, code, answered, probabilities(answer, publisher));
  }

  /** As if attribution and framing were independent given the sentence, which is not quite so. */
  private double[] probabilities(Annotation answer, PublisherType publisher) {
    Verdict who = answer.verdict(Attribution.TASK).orElseThrow();
    Verdict how = answer.verdict(Framing.TASK).orElseThrow();
    double[] sums = new double[LABELS.size()];
    for (int i = 0; i < who.labels().size(); i++) {
      for (int j = 0; j < how.labels().size(); j++) {
        String stance = stance(i, j, publisher);
        sums[LABELS.names().indexOf(stance)] += (double) who.probability(i) * how.probability(j);
      }
    }
    return sums;
  }
}
