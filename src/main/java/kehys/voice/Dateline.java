package kehys.voice;

import java.util.Set;
import kehys.text.Span;

/** Sources at the head of a sentence that say where something is, not whose word it is. */
final class Dateline {
  /** Fewer letters in capitals are an abbreviation. */
  private static final int TOWN = 4;

  /** What may stand behind the full stop of a sentence, which no headline has. */
  private static final String CLOSING = " \n\"\u201d\u2019\u00bb";

  /** Languages whose headlines begin with the place of an event. */
  private static final Set<String> PLACES_FIRST = Set.of("de", "en", "fr", "ru");

  private Dateline() {}

  /** A capital speaks for its government; a country before a colon is where it happened. */
  static boolean country(Scene scene, Mention source) {
    String text = source.span().of(scene.sentence());
    return PLACES_FIRST.contains(scene.cast().lang())
        && Places.country(text, (Entry.Source) source.entry(), scene.cast().lang());
  }

  /**
   * "LIMA: The ministry will …": the town where a whole sentence was written, all in capitals; it
   * stands for its government. "KCNA: ..." is an outlet's word.
   */
  static boolean holds(Scene scene, Mention source) {
    Span town = source.span();
    int next = source.last() + 1;
    return source.first() == 0
        && ((Entry.Source) source.entry()).seat()
        && town.length() >= TOWN
        && scene.has(next)
        && stops(scene.sentence())
        && !small(scene.sentence(), town.start(), town.end())
        && small(scene.sentence(), scene.words().start(next), scene.sentence().length());
  }

  private static boolean small(String sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLowerCase(sentence.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return sentence.charAt(last) == '.';
  }
}
