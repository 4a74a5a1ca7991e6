package kehys.voice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a lexicon as one tree of letters in an array, so that a sentence is read once,
 * whatever the size of the lexicon. A node is the place of its first cell, and cells are few, so
 * that the trees of several languages stay near the processor together: where one letter leads on,
 * which most often is so, a node is one cell, and its child is the next one. Where several do, it
 * has a bit for each of them in the two cells behind, and then the places of its children in the
 * order of the bits.
 */
final class FormTree {
  static final int ROOT = 0;

  /** Where no letter leads. */
  static final int NONE = -1;

  /** In place of a letter where none leads on. */
  private static final int LEAF = Alphabet.NUMBERS;

  /** In place of a letter where several lead on. */
  private static final int BRANCH = LEAF + 1;

  /** Bits of a node's first cell that are its letter; those above are its {@link #end}. */
  private static final int LETTER_BITS = 7;

  private static final int LETTER = (1 << LETTER_BITS) - 1;
  private static final int CHILDREN = 3;

  private final Alphabet alphabet;

  /** The forms that end somewhere, in the order of the lexicon, with nothing behind the last. */
  private final @Nullable Form[] ends;

  private int[] cells = new int[Alphabet.NUMBERS];
  private int size;

  /** Of the forms that end, how many were put down; at the first place is none. */
  private int ended = 1;

  private FormTree(Alphabet alphabet, SpelledForm[] forms) {
    this.alphabet = alphabet;
    this.ends = new Form[2 * forms.length + 1];
    grow(forms, 0, forms.length, 0);
    this.cells = Arrays.copyOf(cells, size);
  }

  /** A tree of these forms; of forms alike, the first is found first. */
  static FormTree of(List<Form> forms) {
    Alphabet alphabet = Alphabet.of(forms.stream().map(Form::folded).toList());
    return new FormTree(
        alphabet,
        forms.stream()
            .map(form -> new SpelledForm(alphabet.spell(form.folded()), form))
            .sorted(Comparator.comparing(SpelledForm::letters))
            .toArray(SpelledForm[]::new));
  }

  /**
   * Each node is a stretch of the sorted forms: those that begin with its letters.
   *
   * @return its place
   */
  private int grow(SpelledForm[] forms, int from, int to, int depth) {
    int form = from;
    while (form < to && forms[form].letters().length() == depth) {
      form++;
    }
    int ending = ending(forms, from, form) << LETTER_BITS;
    if (form == to) {
      return add(ending | LEAF);
    }
    char letter = forms[form].letters().charAt(depth);
    if (forms[to - 1].letters().charAt(depth) != letter) {
      int node = add(ending | BRANCH);
      branch(forms, form, to, depth);
      return node;
    }
    int node = add(ending | letter);
    grow(forms, form, to, depth + 1);
    return node;
  }

  private void branch(SpelledForm[] forms, int from, int to, int depth) {
    long letters = 0;
    for (int form = from; form < to; form++) {
      letters |= 1L << forms[form].letters().charAt(depth);
    }
    add((int) letters);
    add((int) (letters >>> Integer.SIZE));
    int children = size;
    for (long rest = letters; rest != 0; rest &= rest - 1) {
      add(NONE);
    }
    int form = from;
    for (int child = children; form < to; child++) {
      int first = form;
      char letter = forms[first].letters().charAt(depth);
      while (form < to && forms[form].letters().charAt(depth) == letter) {
        form++;
      }
      // Growing may move the cells, so that their array is not known before.
      int place = grow(forms, first, form, depth + 1);
      cells[child] = place;
    }
  }

  private int add(int cell) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * size);
    }
    cells[size] = cell;
    return size++;
  }

  private int ending(SpelledForm[] forms, int from, int to) {
    if (from == to) {
      return 0;
    }
    int first = ended;
    for (int form = from; form < to; form++) {
      ends[ended++] = forms[form].form();
    }
    ended++;
    return first;
  }

  /** The node behind a small letter, or {@link #NONE}. */
  int next(int node, char letter) {
    int number = alphabet.number(letter);
    if (number < Alphabet.NUMBERS) {
      return child(node, number);
    }
    int rare = child(node, Alphabet.RARE);
    int lower = rare == NONE ? NONE : child(rare, number % Alphabet.NUMBERS);
    return lower == NONE ? NONE : child(lower, number / Alphabet.NUMBERS);
  }

  /** The node behind a letter of this number below {@link Alphabet#NUMBERS}, or {@link #NONE}. */
  int child(int node, int number) {
    int letter = cells[node] & LETTER;
    if (letter == number) {
      return node + 1;
    }
    return letter == BRANCH ? branched(node, number) : NONE;
  }

  private int branched(int node, int number) {
    long bits = Integer.toUnsignedLong(cells[node + 1]) | (long) cells[node + 2] << Integer.SIZE;
    return (bits >>> number & 1) == 0
        ? NONE
        : cells[node + CHILDREN + Long.bitCount(bits & (1L << number) - 1)];
  }

  /** The number of the first form that ends at a node; others follow until there is none. */
  int end(int node) {
    return cells[node] >>> LETTER_BITS;
  }

  /** The form of a number, where there is one. */
  @Nullable Form form(int end) {
    return ends[end];
  }
}
