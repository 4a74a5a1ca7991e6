package kehys.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All forms of a lexicon as one tree of letters, so that a sentence is read once, whatever the size
 * of the lexicon. A form is words of lower-case letters; {@code *} ends a stem.
 */
final class FormTree {
  /** Most letters that an ending can have. */
  private static final int LONGEST_ENDING = 8;

  private final Map<Character, FormTree> next = new HashMap<>();
  private final List<Form> ends = new ArrayList<>(1);

  /** A form as it is written in the lexicon, with what is said of it. */
  private record Form(String written, boolean cased, Entry entry) {}

  /** A form that was found. */
  record Match(Entry entry, int words) {}

  void add(String written, Entry entry) {
    FormTree node = this;
    String folded = written.toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      node = node.next.computeIfAbsent(folded.charAt(i), fresh -> new FormTree());
    }
    node.ends.add(new Form(written, !folded.equals(written), entry));
  }

  /**
   * The longest form, in words, that begins at a word; of equal ones the one that was added first.
   */
  Optional<Match> longest(SentenceWords words, int from) {
    return longest(words, from, from, 0);
  }

  /** This node stands at letter {@code letter} of word {@code word}. */
  private Optional<Match> longest(SentenceWords words, int from, int word, int letter) {
    Optional<Match> best = Optional.empty();
    FormTree node = this;
    String letters = words.folded(word);
    for (int at = letter; ; at++) {
      FormTree stem = node.next.get('*');
      if (stem != null && letters.length() - at <= LONGEST_ENDING) {
        best = longer(best, stem.wordEnds(words, from, word));
      }
      if (at == letters.length()) {
        return longer(best, node.wordEnds(words, from, word));
      }
      FormTree child = node.next.get(letters.charAt(at));
      if (child == null) {
        return best;
      }
      node = child;
    }
  }

  /** This node stands at the end of a word. */
  private Optional<Match> wordEnds(SentenceWords words, int from, int word) {
    Optional<Match> best = Optional.empty();
    for (Form form : ends) {
      if (best.isEmpty() && (!form.cased() || words.isWritten(form.written(), from))) {
        best = Optional.of(new Match(form.entry(), word - from + 1));
      }
    }
    FormTree following = next.get(' ');
    return following != null && word + 1 < words.size()
        ? longer(best, following.longest(words, from, word + 1, 0))
        : best;
  }

  private static Optional<Match> longer(Optional<Match> one, Optional<Match> other) {
    return other.isPresent() && (one.isEmpty() || other.get().words() > one.get().words())
        ? other
        : one;
  }
}
