package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.text.Span;

/** One sentence with what was found in it outside quotations. */
final class Scene {
  private static final String JOINING = " -\u00a0\u2019'.";

  private final String sentence;
  private final SentenceWords words;
  private final List<Mention> mentions;
  private final List<Mention> sources;
  private final Cast cast;

  /** A bit for each of the first words that is part of a source: nearly every rule asks. */
  private final long sourced;

  /** The same of cues. */
  private final long cued;

  /**
   * Of a sentence and its words.
   *
   * @param mentions all forms of the lexicon
   * @param sources its sources, as {@link Sources} makes them
   * @param cast who has spoken before
   */
  Scene(
      String sentence,
      SentenceWords words,
      List<Mention> mentions,
      List<Mention> sources,
      Cast cast) {
    this.sentence = sentence;
    this.words = words;
    this.mentions = mentions;
    this.sources = sources;
    this.cast = cast;
    this.sourced = Mentions.covered(sources, Entry.Source.class);
    this.cued = Mentions.covered(mentions, Entry.Cue.class);
  }

  String sentence() {
    return sentence;
  }

  SentenceWords words() {
    return words;
  }

  /** All forms of the lexicon. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Its sources, by place. */
  List<Mention> sources() {
    return sources;
  }

  /** Who has spoken before. */
  Cast cast() {
    return cast;
  }

  boolean has(int word) {
    return words.has(word);
  }

  boolean capital(int word) {
    return words.capital(word);
  }

  /** Whether nothing but space, a hyphen or a point stands between two words. */
  boolean joined(int before, int after) {
    return words.onlyBetween(before, after, JOINING);
  }

  /** The first word of the clause that a word stands in: all from it on are joined. */
  int clauseStart(int word) {
    return clauseStart(word, word);
  }

  /** The same, but no more than so many words before. */
  int clauseStart(int word, int most) {
    int first = word;
    while (first > 0 && word - first < most && joined(first - 1, first)) {
      first--;
    }
    return first;
  }

  /**
   * The word behind a name, which is this one or one in brackets before it: "Ann Lee (D-Maine), a
   * lawyer, said".
   */
  int unbracketed(int end) {
    if (end < 1 || !words.between(end - 1, end, ')')) {
      return end;
    }
    int word = end - 1;
    while (word > 0 && !words.between(word - 1, word, '(')) {
      word--;
    }
    return word > 0 ? word : end;
  }

  /** The source that a word is part of. */
  Optional<Mention> sourceAt(int word) {
    return source(word) ? Mentions.at(sources, word) : Optional.empty();
  }

  /** Whether a word is part of a source. */
  boolean source(int word) {
    return word < Long.SIZE ? bit(sourced, word) : Mentions.at(sources, word).isPresent();
  }

  /** Whether a word is part of a cue. */
  boolean cue(int word) {
    return word < Long.SIZE ? bit(cued, word) : Mentions.cueAt(mentions, word);
  }

  private static boolean bit(long bits, int word) {
    return word >= 0 && (bits >>> word & 1) != 0;
  }

  /** A word with a capital; where all nouns have one, a known name or the second of two. */
  boolean name(int word) {
    if (!has(word)) {
      return false;
    }
    boolean known = cast.takesCapitalsForNames() || cast.knows(words.folded(word));
    return capital(word) && (known || (word > 0 && capital(word - 1)));
  }

  /** The sign right before a word, spaces left out; a space where there is none. */
  char signBefore(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && Character.isWhitespace(sentence.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : sentence.charAt(at);
  }
}
