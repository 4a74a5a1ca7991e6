package kehys.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.text.Span;

/**
 * Finds the forms of a lexicon in one sentence after another. Of forms of one kind that overlap,
 * the one that begins first wins, then the one of more words, then the one of more letters, then
 * the one that stands first in the lexicon.
 */
final class FormSearch {
  /** Most letters that an ending can have. */
  private static final int LONGEST_ENDING = 8;

  private final FormTree tree;
  private final SentenceWords words;

  /** For each kind of form, the word that the last one found ends before. */
  private final int[] free;

  /** For each kind, the best form that begins at a word, where {@link #kinds} has its bit. */
  private final int[] best;

  private final List<Mention> mentions = new ArrayList<>();
  private char[] letters = {};
  private int kinds;

  /** Bits of the kinds that the sentence has. */
  private int all;

  private int from;

  FormSearch(FormTree tree, SentenceWords words, int kinds) {
    this.tree = tree;
    this.words = words;
    this.free = new int[kinds];
    this.best = new int[kinds];
  }

  SentenceWords words() {
    return words;
  }

  /** All that is found in the sentence of the words, by place; until the next sentence. */
  List<Mention> mentions() {
    mentions.clear();
    all = 0;
    letters = words.letters();
    Arrays.fill(free, 0);
    for (from = 0; from < words.size(); from++) {
      kinds = 0;
      read(tree.root(), from);
      all |= kinds;
      for (int rest = kinds; rest != 0; rest &= rest - 1) {
        mentions.add(mention(Integer.numberOfTrailingZeros(rest)));
      }
    }
    return mentions;
  }

  /** Whether one of these kinds, a bit for each, was found in the sentence. */
  boolean found(int any) {
    return (all & any) != 0;
  }

  private Mention mention(int kind) {
    int last = free[kind] - 1;
    Span span = new Span(words.start(from), words.end(last));
    return new Mention(tree.entry(best[kind]), span, from, last);
  }

  /** Reads a word from a node on. */
  private void read(int start, int word) {
    int node = start;
    int end = words.lastLetter(word);
    for (int at = words.firstLetter(word); at < end; at++) {
      if (end - at <= LONGEST_ENDING) {
        stem(node, word);
      }
      node = tree.next(node, letters[at]);
      if (node == FormTree.NONE) {
        return;
      }
    }
    stem(node, word);
    ended(node, word);
  }

  private void stem(int node, int word) {
    int stem = tree.stem(node);
    if (stem != FormTree.NONE) {
      ended(stem, word);
    }
  }

  /** A word was read, and its letters or some of them lead to a node. */
  private void ended(int node, int word) {
    int ending = tree.ending(node);
    while (ending != FormTree.NO_ENDING) {
      offer(ending, word + 1);
      ending = tree.following(ending);
    }
    int following = tree.space(node);
    if (following != FormTree.NONE && word + 1 < words.size()) {
      read(following, word + 1);
    }
  }

  /** Takes a form that ends before a word if there is no better one. */
  private void offer(int ending, int end) {
    int kind = FormTree.kind(ending);
    boolean first = (kinds >>> kind & 1) == 0;
    boolean better = first ? free[kind] <= from : free[kind] < end || longer(ending, end);
    if (better && (!FormTree.cased(ending) || isWritten(tree.form(ending)))) {
      kinds |= 1 << kind;
      free[kind] = end;
      best[kind] = ending;
    }
  }

  private boolean isWritten(Form form) {
    return words.isWritten(form.written(), from);
  }

  /** "Candidate for president" is more than "president", where both end at one word. */
  private boolean longer(int ending, int end) {
    int kind = FormTree.kind(ending);
    return free[kind] == end && tree.stemOf(ending) > tree.stemOf(best[kind]);
  }
}
