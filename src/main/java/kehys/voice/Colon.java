package kehys.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;

/** Who speaks at a colon: "KCNA: ...", "...: minister". */
final class Colon {
  /** Fewer words than these before it are no headline: "The long road: a minister". */
  private static final int HEADLINE_TAIL = 3;

  /** "Tunnel to reopen – transport ministry". */
  private static final List<String> DASHES = List.of(" \u2013 ", " \u2014 ", " - ");

  /** Most characters from a colon to the source behind it, a blank and marks between them. */
  private static final int FAR = 6;

  /** Fewer letters in capitals are an abbreviation. */
  private static final int TOWN = 4;

  /** What may stand behind the full stop of a sentence, which no headline has. */
  private static final String CLOSING = " \n\"\u201d\u2019\u00bb";

  /** Languages whose headlines begin with the place of an event. */
  private static final Set<String> PLACES_FIRST = Set.of("de", "en", "fr", "ru");

  private final Scene scene;
  private final Government government;

  Colon(Scene scene, Government government) {
    this.scene = scene;
    this.government = government;
  }

  /** Whether the last word is a source's: few sentences have to be searched for a dash. */
  private static boolean ends(Scene scene) {
    List<Mention> sources = scene.sources();
    return !sources.isEmpty() && sources.get(sources.size() - 1).last() == scene.words().size() - 1;
  }

  /** Whether a sentence has a colon where one can speak. */
  static boolean stands(Scene scene) {
    return scene.sentence().indexOf(": ") >= 0 || (ends(scene) && dash(scene) >= 0);
  }

  /** Where the last dash between words stands, −1 where there is none. */
  private static int dash(Scene scene) {
    int last = -1;
    for (String dash : DASHES) {
      last = Math.max(last, scene.sentence().lastIndexOf(dash));
    }
    return last;
  }

  /** A source, or a name of several words, before a colon. */
  Optional<Credit> credit() {
    int colon = scene.sentence().indexOf(": ");
    if (colon < 0) {
      return atTheEnd();
    }
    for (Mention one : scene.sources()) {
      int gap = colon - one.span().end();
      boolean beside = gap >= 0 && gap <= 2;
      if (beside && dateline(one)) {
        return atTheEnd();
      }
      if (beside && !country(one) && !government.holds(one)) {
        return Optional.of(by(one));
      }
    }
    return nameBefore(colon).or(this::atTheEnd);
  }

  private static Credit by(Mention source) {
    return new Credit(
        source.sourceType(), Optional.of(source.span()), Optional.empty(), Voice.Rule.COLON);
  }

  /** A capital speaks for its government; a country before a colon is where it happened. */
  private boolean country(Mention source) {
    String text = source.span().of(scene.sentence());
    return PLACES_FIRST.contains(scene.cast().lang())
        && Places.country(text, (Entry.Source) source.entry(), scene.cast().lang());
  }

  /**
   * "LIMA: The ministry will …": the town where a whole sentence was written, all in capitals; it
   * stands for its government. "KCNA: ..." is an outlet's word.
   */
  private boolean dateline(Mention source) {
    String text = source.span().of(scene.sentence());
    int next = source.last() + 1;
    return source.first() == 0
        && text.length() >= TOWN
        && text.chars().noneMatch(Character::isLowerCase)
        && scene.has(next)
        && scene
            .sentence()
            .substring(scene.words().start(next))
            .chars()
            .anyMatch(Character::isLowerCase)
        && stops(scene.sentence())
        && ((Entry.Source) source.entry()).seat();
  }

  private static boolean stops(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return sentence.charAt(last) == '.';
  }

  /** "Talks to go on: minister". */
  private Optional<Credit> atTheEnd() {
    for (Mention one : scene.sources()) {
      if (one.last() == scene.words().size() - 1 && one.first() >= HEADLINE_TAIL && behind(one)) {
        return Optional.of(by(one));
      }
    }
    return Optional.empty();
  }

  /** Whether the last colon or dash stands right before a source. */
  private boolean behind(Mention source) {
    int colon = Math.max(scene.sentence().lastIndexOf(": "), dash(scene));
    int first = source.first();
    // "Icelandic official": whose official he is may be no form of the lexicon.
    while (scene.words().start(first) > colon + FAR
        && scene.capital(first - 1)
        && !country(source)) {
      first--;
    }
    int gap = scene.words().start(first) - colon;
    return gap > 0 && gap <= FAR;
  }

  /** "G8-Gipfel" is no name. */
  private boolean compound(int word) {
    return !scene.cast().inflects() && scene.words().between(word - 1, word, '-');
  }

  private Optional<Credit> nameBefore(int colon) {
    int last = -1;
    while (last + 1 < scene.words().size() && scene.words().end(last + 1) <= colon) {
      last++;
    }
    boolean known = last >= 0 && scene.cast().knows(scene.words().folded(last));
    boolean name = last <= 2 && (known || (last >= 1 && scene.cast().takesCapitalsForNames()));
    for (int word = 0; name && word <= last; word++) {
      name = scene.capital(word) && (word == 0 || !compound(word));
    }
    return name
        ? Optional.of(
            new Credit(
                scene.cast().typeOf(scene.words().folded(last)).orElse(Attribution.INDEPENDENT),
                Optional.of(scene.words().span(last)),
                Optional.empty(),
                Voice.Rule.NAME))
        : Optional.empty();
  }
}
