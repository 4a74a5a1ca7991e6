package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.text.Span;

/**
 * One sentence with what was found in it outside quotations.
 *
 * @param mentions all forms of the lexicon
 * @param sources its sources, as {@link Sources} makes them
 * @param cast who has spoken before
 */
record Scene(
    String sentence,
    SentenceWords words,
    List<Mention> mentions,
    List<Mention> sources,
    Cast cast) {
  private static final String JOINING = " -\u00a0\u2019'.";

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

  Optional<Mention> sourceAt(int word) {
    for (Mention one : sources) {
      if (one.first() <= word && one.last() >= word) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Whether a word is part of a cue. */
  boolean cue(int word) {
    for (Mention one : mentions) {
      if (one.entry() instanceof Entry.Cue && one.first() <= word && one.last() >= word) {
        return true;
      }
    }
    return false;
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
