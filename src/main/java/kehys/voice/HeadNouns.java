package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;

/** Bodies that later sentences call by their last word: "electoral commission … the commission". */
final class HeadNouns {
  private final Scene scene;
  private final SentenceWords words;
  private final WordSet bodies;

  HeadNouns(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.bodies = BodyNouns.in(scene.cast().lang());
  }

  /** Remembers what the bodies of this sentence are. */
  void remember() {
    for (Mention one : scene.sources()) {
      if (one.first() < one.last() && bodies.has(words, one.last())) {
        Attribution type = one.sourceType();
        scene.cast().body(words.folded(one.last()), type);
      }
    }
  }

  /** Bodies named before that the lexicon does not know by this word alone. */
  List<Mention> known() {
    List<Mention> known = new ArrayList<>();
    for (int word = 1; word < words.size(); word++) {
      if (bodies.has(words, word) && Articles.definite(words, word - 1) && !scene.source(word)) {
        int at = word;
        scene
            .cast()
            .bodyOf(words.folded(word))
            .map(type -> new Mention(new Entry.Source(type, ""), words.span(at), at, at))
            .ifPresent(known::add);
      }
    }
    return known;
  }
}
