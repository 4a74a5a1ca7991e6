package kehys.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;

/** Compounds of a state's offices, of which no lexicon has all: "aluekehitysministeriö". */
final class Offices {
  /** Words before a name that may be its office. */
  private static final int BEFORE = 3;

  private static final Map<String, List<String>> ENDINGS = WordLists.partsBy("office-endings");

  private Offices() {}

  /** Official where a word, or one of those right before it, ends like an office. */
  static Optional<Attribution> typeOf(Scene scene, int last) {
    List<String> endings = ENDINGS.getOrDefault(scene.cast().lang(), List.of());
    for (int word = last; word >= 0 && last - word <= BEFORE; word--) {
      boolean apart = word < last && !scene.joined(word, word + 1);
      if (apart || (word < last && scene.cue(word))) {
        return Optional.empty();
      }
      if (scene.words().endsWith(word, endings)) {
        return Optional.of(Attribution.OFFICIAL);
      }
    }
    return Optional.empty();
  }
}
