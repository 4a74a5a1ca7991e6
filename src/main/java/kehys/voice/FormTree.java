package kehys.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a lexicon as one tree of letters, so that a sentence is read once, whatever the size
 * of the lexicon. A form is words of lower-case letters; {@code *} ends a stem.
 */
final class FormTree {
  /** Most letters that an ending can have. */
  private static final int LONGEST_ENDING = 8;

  /** Letters of the branches, rising, beside where each leads. */
  private char[] letters = {};

  private FormTree[] branches = {};

  /** The branch of {@code *} and that of a space, which are asked for most. */
  private @Nullable FormTree stem;

  private @Nullable FormTree following;
  private final List<Form> ends = new ArrayList<>(1);

  /** A form as it is written in the lexicon, with what is said of it. */
  private record Form(String written, boolean cased, Entry entry) {}

  /** A form that was found. */
  record Match(Entry entry, int words) {}

  void add(String written, Entry entry) {
    FormTree node = this;
    String folded = written.toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      node = node.grown(folded.charAt(i));
    }
    node.ends.add(new Form(written, !folded.equals(written), entry));
  }

  private FormTree grown(char letter) {
    int found = Arrays.binarySearch(letters, letter);
    if (found >= 0) {
      return branches[found];
    }
    int at = -found - 1;
    letters = Arrays.copyOf(letters, letters.length + 1);
    branches = Arrays.copyOf(branches, letters.length);
    System.arraycopy(letters, at, letters, at + 1, letters.length - 1 - at);
    System.arraycopy(branches, at, branches, at + 1, letters.length - 1 - at);
    letters[at] = letter;
    branches[at] = new FormTree();
    stem = letter == '*' ? branches[at] : stem;
    following = letter == ' ' ? branches[at] : following;
    return branches[at];
  }

  private @Nullable FormTree next(char letter) {
    int found = Arrays.binarySearch(letters, letter);
    return found < 0 ? null : branches[found];
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
    String text = words.folded(word);
    for (int at = letter; ; at++) {
      FormTree ending = node.stem;
      if (ending != null && text.length() - at <= LONGEST_ENDING) {
        best = longer(best, ending.wordEnds(words, from, word));
      }
      if (at == text.length()) {
        return longer(best, node.wordEnds(words, from, word));
      }
      FormTree child = node.next(text.charAt(at));
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
    FormTree behind = following;
    return behind != null && word + 1 < words.size()
        ? longer(best, behind.longest(words, from, word + 1, 0))
        : best;
  }

  private static Optional<Match> longer(Optional<Match> one, Optional<Match> other) {
    return other.isPresent() && (one.isEmpty() || other.get().words() > one.get().words())
        ? other
        : one;
  }
}
