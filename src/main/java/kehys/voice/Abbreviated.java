package kehys.voice;

/** What stands in brackets behind a body, and is its short name: "Innenministerium (BMI)". */
final class Abbreviated {
  private Abbreviated() {}

  /** Whether the word behind a source is its short name, in capitals to the end, and no party. */
  static boolean stands(Scene scene, Mention source) {
    int word = source.last() + 1;
    return scene.has(word)
        && scene.signBefore(scene.words().span(word)) == '('
        && !scene.source(word)
        && scene.cast().party(scene.words().folded(word)).isEmpty()
        && Character.isUpperCase(scene.sentence().charAt(scene.words().end(word) - 1));
  }

  /** The word behind it or this one: "Директор Полиции безопасности (КаПо) Март Лоос". */
  static int behind(Scene scene, int word) {
    boolean abbreviated =
        scene.words().between(word - 1, word, '(') && scene.words().between(word, word + 1, ')');
    return abbreviated && scene.cast().inflects() ? word + 1 : word;
  }
}
