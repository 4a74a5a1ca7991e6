package kehys.voice;

/** German "so" credits only behind a comma or a quotation: ", so Merkel", not "so dass". */
final class GermanSo {
  private static final String MARKS = ",\"\u201c\u201d\u00bb\u2013";

  private GermanSo() {}

  /** Whether a cue is a "so" that credits nobody, or stands before one that does. */
  static boolean withheld(Scene scene, Mention cue) {
    return scene.cast().lang().equals("de") && (alone(scene, cue) || infinitive(scene, cue));
  }

  private static boolean alone(Scene scene, Mention cue) {
    return scene.words().is(cue.first(), "so")
        && (MARKS.indexOf(scene.signBefore(cue.span())) < 0 || !somebody(scene, cue));
  }

  private static boolean somebody(Scene scene, Mention cue) {
    int next = cue.last() + 1;
    return cue.last() > cue.first()
        || scene.capital(next)
        || scene.sourceAt(next).isPresent()
        || home(scene, next);
  }

  /** "So norwegische Fischer": an adjective that tells whence somebody is, and who he is. */
  private static boolean home(Scene scene, int word) {
    return scene.capital(word + 1)
        && scene.joined(word, word + 1)
        && HomeAdjectives.has(scene, word);
  }

  /** "Der Damm werde halten, so der Minister": the verb is what he says. */
  private static boolean infinitive(Scene scene, Mention cue) {
    return scene.words().is(cue.last() + 1, "so") && scene.words().endsWith(cue.last(), "en");
  }
}
