package kehys.voice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of one language: sources, cues, hedges, evaluative words, pronouns. */
final class Lexicon {
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private static final int DOUBTFUL = LexiconFile.HEDGES.bit() | LexiconFile.FIGURES.bit();
  private static final int DEEDS = LexiconFile.DEEDS.bit();

  private final FormTree forms;
  private final Figures figures;
  private final VerbBrackets brackets;

  private Lexicon(String lang) {
    List<Form> all = LexiconFiles.forms(lang);
    this.forms = FormTree.of(all);
    this.brackets = new VerbBrackets(all);
    this.figures = new Figures(lang);
  }

  /** The lexicon of a language, empty where there is none; read once. */
  static Lexicon of(String lang) {
    Lexicon loaded = LOADED.get(lang);
    return loaded != null ? loaded : LOADED.computeIfAbsent(lang, Lexicon::new);
  }

  /** Looks for these forms in whatever sentence the words are those of. */
  FormSearch search(SentenceWords words) {
    return new FormSearch(forms, words, LexiconFile.ALL.size());
  }

  /**
   * All forms found, by their place, as {@link FormSearch} takes them. Until the next sentence:
   * lists of one class are read faster than copies of another.
   */
  List<Mention> mentions(FormSearch search) {
    List<Mention> mentions = search.mentions();
    // Most sentences have none of these.
    if (search.found(DOUBTFUL)) {
      mentions = figures.confirmed(mentions, search.words());
    }
    mentions = brackets.added(mentions, search.words());
    return search.found(DEEDS) ? Deeds.weighed(mentions) : mentions;
  }
}
