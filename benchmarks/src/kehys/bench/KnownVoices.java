package kehys.bench;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.model.Scorer;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * A sentence whose voices were found before the clock starts.
 *
 * @param seen its article as far as the member's featurizer sees it
 * @param sentence one of the article's
 */
public record KnownVoices(Reading seen, Sentence sentence) {
  /** More of them would measure how fast memory is read. */
  private static final int SENTENCES = 2000;

  /** The first {@value #SENTENCES} sentences or a few more, article by article. */
  static List<KnownVoices> by(Featurizer featurizer) {
    List<KnownVoices> known = new ArrayList<>();
    for (Document document : News.documents(News.ALL)) {
      if (known.size() >= SENTENCES) {
        break;
      }
      Reading reading = featurizer.seen(VoiceFinder.read(document));
      document.sentences().forEach(sentence -> known.add(new KnownVoices(reading, sentence)));
    }
    return known;
  }

  /** What the heads say: a probability for each label of each task. */
  public float[][] asked(Scorer scorer, Scratch scratch) {
    return scorer.probabilities(seen, sentence.index(), scratch);
  }
}
