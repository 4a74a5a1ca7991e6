package kehys.bench;

import java.util.ArrayList;
import java.util.List;
import kehys.features.Features;
import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/** A sentence whose features were made before the clock starts. */
record KnownFeatures(Sentence sentence, Features features) {
  /** Each keeps buffers of its own; more of them would measure how fast memory is read. */
  private static final int SENTENCES = 2000;

  /** The first {@value #SENTENCES} sentences or a few more, article by article. */
  static List<KnownFeatures> by(Featurizer featurizer) {
    List<KnownFeatures> known = new ArrayList<>();
    for (Document document : News.documents(News.ALL)) {
      if (known.size() >= SENTENCES) {
        break;
      }
      Reading reading = featurizer.seen(VoiceFinder.read(document));
      for (Sentence sentence : document.sentences()) {
        Features features = featurizer.features(reading, sentence.index(), new Scratch());
        known.add(new KnownFeatures(sentence, features));
      }
    }
    return known;
  }
}
