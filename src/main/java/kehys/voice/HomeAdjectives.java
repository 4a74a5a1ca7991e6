package kehys.voice;

import java.util.List;
import java.util.Map;

/** Adjectives that tell whose or whence somebody is: "сирийское агентство". */
final class HomeAdjectives {
  private static final Map<String, List<String>> ENDINGS = WordLists.partsBy("home-endings");

  private HomeAdjectives() {}

  /** Whether a word ends like one. */
  static boolean has(Scene scene, int word) {
    return scene.words().endsWith(word, ENDINGS.getOrDefault(scene.cast().lang(), List.of()));
  }
}
