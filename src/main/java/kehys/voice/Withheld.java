package kehys.voice;

import java.util.List;

/** Which cues of a sentence tell nothing: "tells how it began", "so dass". */
final class Withheld {
  /** Words that open an indirect question. */
  private static final WordSet QUESTIONS = WordLists.everywhere("indirect-questions");

  /** "Asked about it, she said": who was asked, not who asks. */
  private static final WordSet ASKED = WordLists.everywhere("asked");

  private static final int LONGEST = 10;
  private static final int NEAR = 4;

  private static final WordSet PASSIVE = WordLists.everywhere("passive-behind");

  private static final WordSet BECOME = WordLists.everywhere("loud-adverb");

  /** German alone has the "so" that is asked about. */
  private static final List<String> HOMES =
      WordLists.partsBy("home-endings").getOrDefault("de", List.of());

  private final Scene scene;
  private final Aside aside;
  private final Refusal refusal;
  private final NoSource none;
  private final OtherSense sense;
  private final Subordinate subordinate;
  private final Untold untold;
  private final FrenchForms french;
  private final ContentVerbs bareVerb;

  Withheld(Scene scene) {
    this.scene = scene;
    this.aside = new Aside(scene);
    this.refusal = new Refusal(scene);
    this.none = new NoSource(scene);
    this.sense = new OtherSense(scene);
    this.subordinate = new Subordinate(scene);
    this.untold = new Untold(scene);
    this.french = new FrenchForms(scene);
    this.bareVerb = new ContentVerbs(scene);
  }

  /**
   * "Tells how it began" tells that something is told, not what; "gefordert wurde" does not tell by
   * whom.
   */
  boolean holds(Mention cue) {
    int next = cue.last() + 1;
    boolean verb = ((Entry.Cue) cue.entry()).place() == CuePlace.VERB;
    boolean more = next < scene.words().size();
    boolean asks = more && QUESTIONS.has(scene.words(), next);
    boolean joined = more && scene.joined(cue.last(), next);
    boolean passive = joined && verb && PASSIVE.has(scene.words(), next);
    return asks
        || passive
        || bare(cue)
        || loud(cue)
        || !view(cue)
        || infinitive(cue)
        || (!verb && (none.particle(cue) || sense.particle(cue)))
        || (verb && silent(cue));
  }

  private boolean silent(Mention cue) {
    return asked(cue)
        || none.verb(cue)
        || sense.verb(cue)
        || subordinate.holds(cue)
        || questioned(cue)
        || aside.holds(cue)
        || refusal.holds(cue)
        || untold.holds(cue)
        || french.holds(cue)
        || bareVerb.holds(cue)
        || Agreement.parts(scene, cue)
        || Separable.silent(scene, cue)
        || Separable.signs(scene, cue);
  }

  private boolean asked(Mention cue) {
    boolean apart = " ,".indexOf(scene.signBefore(cue.span())) >= 0;
    return apart && ASKED.has(scene.words(), cue.first()) && closed(cue.last());
  }

  /** Whether a comma follows before long. */
  private boolean closed(int from) {
    int word = from;
    while (scene.has(word + 1) && word - from < LONGEST && scene.joined(word, word + 1)) {
      word++;
    }
    return scene.has(word + 1) && scene.words().between(word, word + 1, ',');
  }

  /** "Tells how she found it": what stands in the indirect question is not told either. */
  private boolean questioned(Mention cue) {
    if (scene.cast().lang().equals("de")) {
      return false;
    }
    for (int word = cue.first() - 1; word > 0 && scene.joined(word, word + 1); word--) {
      if (QUESTIONS.has(scene.words(), word) && scene.cue(word - 1)) {
        return true;
      }
    }
    return false;
  }

  /** French "pour" credits only where it opens the sentence: "pour le maire, …". */
  private boolean view(Mention cue) {
    if (!scene.words().is(cue.first(), "pour") || cue.last() > cue.first()) {
      return true;
    }
    for (int word = 1; cue.first() == 0 && scene.has(word) && word < NEAR; word++) {
      if (scene.sourceAt(word).isPresent() && scene.joined(0, word)) {
        return closed(word);
      }
    }
    return false;
  }

  /** "Der Damm werde halten, so der Minister": the verb is what he says. */
  private boolean infinitive(Mention cue) {
    int next = cue.last() + 1;
    return scene.has(next)
        && scene.cast().lang().equals("de")
        && scene.words().is(next, "so")
        && scene.words().endsWith(cue.last(), "en");
  }

  /** German "laut" before no noun is the adverb: "sangen laut im Hof". */
  private boolean loud(Mention cue) {
    int next = cue.last() + 1;
    boolean noun = scene.has(next) && !Government.spelledAsPreposition(scene.words(), next);
    return scene.words().is(cue.first(), "laut")
        && cue.first() == cue.last()
        && (!noun || !scene.joined(cue.last(), next) || BECOME.has(scene.words(), next));
  }

  /** "So norwegische Fischer": an adjective that tells whence somebody is, and who he is. */
  private boolean home(int word) {
    return scene.has(word + 1)
        && scene.capital(word + 1)
        && scene.joined(word, word + 1)
        && scene.words().endsWith(word, HOMES);
  }

  /** German "so" credits only behind a comma or a quotation: ", so Merkel", not "so dass". */
  private boolean bare(Mention cue) {
    if (!scene.words().is(cue.first(), "so") || !scene.cast().lang().equals("de")) {
      return false;
    }
    boolean apart = ",\"\u201c\u201d\u00bb\u2013".indexOf(scene.signBefore(cue.span())) >= 0;
    int next = cue.last() + 1;
    boolean somebody =
        cue.last() > cue.first()
            || (scene.has(next) && (scene.capital(next) || scene.sourceAt(next).isPresent()))
            || home(next);
    return !apart || !somebody;
  }
}
