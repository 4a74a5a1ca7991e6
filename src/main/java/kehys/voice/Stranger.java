package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** Somebody whom no lexicon has, beside a quotation: "“…,” said the innkeeper". */
final class Stranger {
  private static final int LONGEST = 4;
  private static final int LONGEST_TITLE = 30;

  /** What no name and no noun of a person ends in. */
  private static final WordSet UNNAMING = WordLists.everywhere("unnaming");

  /** These open a clause, not a name. */
  private static final WordSet OPENS = WordLists.everywhere("clause-openers");

  private static final WordSet THAT = WordLists.everywhere("content-conjunctions");

  private static final WordSet AUXILIARIES = WordLists.everywhere("perfect-auxiliaries");

  private static final WordSet OURSELVES = WordLists.everywhere("ourselves");

  /** Verbs that do little but tell. */
  private static final SetsByLanguage TELLS = WordLists.by("tells");

  private static final List<String> OBLIQUE = WordLists.parts("oblique-endings");

  private final Scene scene;
  private final SentenceWords words;
  private final Dialogue dialogue;

  Stranger(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.dialogue = new Dialogue(scene);
  }

  /** Whoever stands behind a verb that follows a quotation, or between the two. */
  Optional<Credit> speaking(Mention cue) {
    if (dialogue.endsBefore(words.start(cue.first())) || dialogue.holds(cue)) {
      int from = cue.last() + 1;
      int first = scene.has(from) && words.is(from, "sich") ? from + 1 : from;
      return named(cue).or(() -> noun(first, end(first), cue));
    }
    int first = scene.clauseStart(cue.first(), LONGEST + 1);
    return first < cue.first()
            && dialogue.endsBefore(words.start(first))
            && dialogue.closesNear(words.start(first))
        ? noun(first, cue.first(), cue)
        : Optional.empty();
  }

  /** "« La Provence » affirme que": what stands behind "that" is no subject of the verb. */
  Optional<Credit> titled(Mention cue) {
    int next = cue.last() + 1;
    boolean behind = THAT.has(words, next) && words.onlyBetween(cue.last(), next, " ,");
    boolean opens = scene.sentence().lastIndexOf('\u00ab', cue.span().start()) == 0;
    return opens && (behind || THAT.has(words, cue.last())) ? named(cue) : Optional.empty();
  }

  /** "«Коммерсантъ» пишет": quotation marks of a name, not of speech. */
  private Optional<Credit> named(Mention cue) {
    int verb = words.start(verb(cue));
    int close = scene.sentence().lastIndexOf('\u00bb', verb);
    int open = scene.sentence().lastIndexOf('\u00ab', verb);
    boolean beside = open >= 0 && close + 2 == verb && close - open > 2;
    if (!beside || close - open > LONGEST_TITLE) {
      return Optional.empty();
    }
    // French marks have a space inside.
    int from = Character.isSpaceChar(scene.sentence().charAt(open + 1)) ? open + 2 : open + 1;
    int to = Character.isSpaceChar(scene.sentence().charAt(close - 1)) ? close - 1 : close;
    return from < to && title(from, to)
        ? Optional.of(outlet(new Span(from, to), cue))
        : Optional.empty();
  }

  private Credit outlet(Span name, Mention cue) {
    return scene
        .sourceAt(verb(cue) - 1)
        .map(known -> Credit.of(known.sourceType(), known.span(), cue, Voice.Rule.CUE))
        .orElseGet(() -> Credit.of(Attribution.INDEPENDENT, name, cue, Voice.Rule.NAME));
  }

  /** The first word of a verb, its auxiliary where it has one. */
  private int verb(Mention cue) {
    return AUXILIARIES.has(words, cue.first() - 1) ? cue.first() - 1 : cue.first();
  }

  private boolean title(int from, int to) {
    char last = scene.sentence().charAt(to - 1);
    return Character.isUpperCase(scene.sentence().charAt(from)) && Character.isLetterOrDigit(last);
  }

  /** "Uusi manageri sanoo": whoever opens a sentence right before a verb of telling. */
  Optional<Credit> opening(Mention cue) {
    WordSet tells = TELLS.in(scene.cast().lang());
    boolean subject =
        cue.first() > 0
            && scene.joined(0, cue.first())
            && (tells.has(words, cue.first()) || tells.has(words, cue.last()))
            && !Openers.has(words, 0)
            && !OURSELVES.has(words, 0)
            && nominative(cue.first() - 1);
    return subject ? noun(0, cue.first(), cue) : Optional.empty();
  }

  /** Whether a Finnish word is in no case that a subject cannot have. */
  private boolean nominative(int word) {
    return !scene.cast().lang().equals("fi") || !words.endsWith(word, OBLIQUE);
  }

  private int end(int from) {
    int end = from;
    while (scene.has(end) && (end == from || scene.joined(end - 1, end))) {
      end++;
    }
    return end;
  }

  /** A stretch of words that is a noun, its article and its name. */
  Optional<Credit> noun(int from, int end, Mention cue) {
    boolean names =
        end > from
            && !OPENS.has(words, from)
            && end - from <= LONGEST
            && !UNNAMING.has(words, end - 1);
    return names && Phrase.plain(scene, from, end) && words.length(end - 1) > 2
        ? Optional.of(
            Credit.of(
                Offices.typeOf(scene, end - 1).orElse(Attribution.INDEPENDENT),
                new Span(words.start(from), words.end(end - 1)),
                cue,
                Voice.Rule.NAME))
        : Optional.empty();
  }
}
