package kehys.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** Somebody whom no lexicon has, beside a quotation: "“…,” said the innkeeper". */
final class Stranger {
  private static final int LONGEST = 4;
  private static final String QUOTES = "\"\u201d\u201c\u00bb\u00ab\u2019";
  private static final String DASHES = "\u2013\u2014-";

  private static final WordSet UNNAMING = WordLists.everywhere("unnaming");

  private static final int LONGEST_TITLE = 30;

  /** These open a clause, not a name. */
  private static final WordSet OPENS = WordLists.everywhere("clause-openers");

  private static final WordSet NOBODY = WordSet.of();

  private static final WordSet OURSELVES = WordLists.everywhere("ourselves");

  /** Verbs that do little but tell. */
  private static final Map<String, WordSet> TELLS = WordLists.by("tells");

  private static final List<String> OBLIQUE = WordLists.parts("oblique-endings");

  private final Scene scene;
  private final SentenceWords words;

  Stranger(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whoever stands behind a verb that follows a quotation, or between the two. */
  Optional<Credit> speaking(Mention cue) {
    if (afterQuotation(words.start(cue.first())) || inserted(cue)) {
      int from = cue.last() + 1;
      int first = scene.has(from) && words.is(from, "sich") ? from + 1 : from;
      return named(cue).or(() -> noun(first, end(first), cue));
    }
    int first = cue.first();
    while (first > 0 && cue.first() - first <= LONGEST && scene.joined(first - 1, first)) {
      first--;
    }
    return first < cue.first() && afterQuotation(words.start(first)) && quoted(words.start(first))
        ? noun(first, cue.first(), cue)
        : Optional.empty();
  }

  /** "« Nous restons, dit le maire. »": within a quotation that is still open. */
  private boolean inserted(Mention cue) {
    int open = scene.sentence().lastIndexOf('\u00ab', cue.span().start());
    char sign = scene.signBefore(cue.span());
    return open >= 0
        && open > scene.sentence().lastIndexOf('\u00bb', cue.span().start())
        && (sign == ',' || DASHES.indexOf(sign) >= 0);
  }

  /** "«Коммерсантъ» пишет": quotation marks of a name, not of speech. */
  private Optional<Credit> named(Mention cue) {
    int close = scene.sentence().lastIndexOf('\u00bb', cue.span().start());
    int open = scene.sentence().lastIndexOf('\u00ab', cue.span().start());
    boolean beside = open >= 0 && close + 2 == cue.span().start() && close - open > 2;
    if (!beside || close - open > LONGEST_TITLE || !title(open + 1, close)) {
      return Optional.empty();
    }
    return Optional.of(
        new Credit(
            Attribution.INDEPENDENT,
            Optional.of(new Span(open + 1, close)),
            Optional.of(cue.span()),
            Voice.Rule.NAME));
  }

  private boolean title(int from, int to) {
    char last = scene.sentence().charAt(to - 1);
    return Character.isUpperCase(scene.sentence().charAt(from)) && Character.isLetterOrDigit(last);
  }

  /** "Uusi manageri sanoo": whoever opens a sentence right before a verb of telling. */
  Optional<Credit> opening(Mention cue) {
    WordSet tells = TELLS.getOrDefault(scene.cast().lang(), NOBODY);
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

  /** Whether a quotation, or a line of dialogue that began with a dash, ends right before. */
  private boolean afterQuotation(int at) {
    int before = at - 1;
    boolean comma = false;
    while (before >= 0 && " \u00a0,".indexOf(scene.sentence().charAt(before)) >= 0) {
      comma |= scene.sentence().charAt(before) == ',';
      before--;
    }
    if (before < 0) {
      return false;
    }
    char sign = scene.sentence().charAt(before);
    boolean dialogue = DASHES.indexOf(scene.sentence().charAt(0)) >= 0;
    boolean dash = DASHES.indexOf(sign) >= 0 && quoted(before);
    boolean line = dialogue && (comma || ",?!".indexOf(sign) >= 0);
    return QUOTES.indexOf(sign) >= 0 || dash || line;
  }

  /** Whether a quotation ends before. */
  private boolean quoted(int at) {
    for (int before = at - 1; before >= 0 && before > at - 6; before--) {
      if (QUOTES.indexOf(scene.sentence().charAt(before)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int end = from;
    while (scene.has(end) && (end == from || scene.joined(end - 1, end))) {
      end++;
    }
    return end;
  }

  private Optional<Credit> noun(int from, int end, Mention cue) {
    boolean names =
        end > from
            && !OPENS.has(words, from)
            && end - from <= LONGEST
            && !UNNAMING.has(words, end - 1);
    for (int word = from; names && word < end; word++) {
      names = !scene.cue(word) && !Government.preposition(words, word);
    }
    return names && words.length(end - 1) > 2
        ? Optional.of(
            new Credit(
                Offices.typeOf(scene, end - 1).orElse(Attribution.INDEPENDENT),
                Optional.of(new Span(words.start(from), words.end(end - 1))),
                Optional.of(cue.span()),
                Voice.Rule.NAME))
        : Optional.empty();
  }
}
