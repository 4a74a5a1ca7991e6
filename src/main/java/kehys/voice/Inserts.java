package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/**
 * Who speaks, put into an open quotation, as French and Russian do: "« Nous restons, dit le maire.
 * »", "«Мы остаёмся, — сказал мэр».
 */
final class Inserts {
  private static final String ENDS = ".,;!?»—";

  /** Articles of a subject behind its verb. */
  private static final WordSet ARTICLES = WordLists.everywhere("inverted-articles");

  /** What a hyphen ties to its verb. */
  private static final WordSet PRONOUNS = WordLists.everywhere("inverted-pronouns");

  private final String sentence;
  private final boolean french;
  private final boolean russian;

  Inserts(String sentence, String lang) {
    this.sentence = sentence;
    this.french = lang.equals("fr");
    this.russian = lang.equals("ru");
  }

  /** The stretches of a quotation that are not quoted, by the verbs that open them. */
  List<Span> in(Quotation quotation, List<Mention> mentions) {
    List<Span> inserts = new ArrayList<>();
    if (!french && !russian) {
      return inserts;
    }
    for (Mention one : mentions) {
      Span cue = one.span();
      if (tells(one) && quotation.covers(cue.start(), cue.end()) && opens(cue)) {
        inserts.add(new Span(cue.start(), end(cue.end())));
      }
    }
    return inserts;
  }

  private static boolean tells(Mention one) {
    return one.entry() instanceof Entry.Cue cue
        && cue.place() == CuePlace.VERB
        && cue.kind() == CueKind.SAY;
  }

  /** A comma and then the verb in French, a dash in Russian; its subject stands behind. */
  private boolean opens(Span cue) {
    String before = sentence.substring(0, cue.start()).stripTrailing();
    boolean comma = before.endsWith(",") || before.endsWith("!") || before.endsWith("?");
    boolean dash = before.endsWith("—") || before.endsWith("–");
    return french ? comma && subject(cue.end()) : dash;
  }

  private boolean subject(int end) {
    String behind = sentence.substring(end).stripLeading();
    return behind.startsWith("-")
        ? PRONOUNS.has(word(behind.substring(1)))
        : ARTICLES.has(word(behind))
            || (!behind.isEmpty() && Character.isUpperCase(behind.charAt(0)));
  }

  /** The word that a text begins with. */
  private static String word(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private int end(int from) {
    int at = from;
    while (at < sentence.length() && ENDS.indexOf(sentence.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
