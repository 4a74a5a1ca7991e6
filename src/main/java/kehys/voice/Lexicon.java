package kehys.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kehys.text.Span;

/** The forms of one language: sources, cues, hedges, evaluative words, pronouns. */
final class Lexicon {
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final List<FormTree> trees;
  private final Figures figures;

  private Lexicon(String lang) {
    this.trees = LexiconFiles.trees(lang);
    this.figures = new Figures(lang);
  }

  /** The lexicon of a language, empty where there is none; read once. */
  static Lexicon of(String lang) {
    return LOADED.computeIfAbsent(lang, Lexicon::new);
  }

  /**
   * All forms found, by their place. Of forms of one kind that overlap, the longer wins, then the
   * earlier.
   */
  List<Mention> mentions(SentenceWords words) {
    List<Mention> mentions = new ArrayList<>();
    for (FormTree tree : trees) {
      for (int word = 0; word < words.size(); ) {
        int from = word;
        var match = tree.longest(words, from);
        match.ifPresent(found -> mentions.add(mention(words, from, found)));
        word += match.map(FormTree.Match::words).orElse(1);
      }
    }
    mentions.removeIf(mention -> !figures.confirm(mention, words));
    mentions.sort(Comparator.comparingInt(Mention::first));
    return List.copyOf(mentions);
  }

  private static Mention mention(SentenceWords words, int from, FormTree.Match match) {
    int last = from + match.words() - 1;
    Span span = new Span(words.span(from).start(), words.span(last).end());
    return new Mention(match.entry(), span, from, last);
  }
}
