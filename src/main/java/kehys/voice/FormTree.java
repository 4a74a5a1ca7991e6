package kehys.voice;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a lexicon as one tree of letters in an array, so that a sentence is read once,
 * whatever the size of the lexicon. A node is one cell, and a letter leads from it by one look at
 * another: its child is the cell so far behind the node's base as the letter's number says, if that
 * cell has the letter (a double array: Aoe 1989, An Efficient Digital Search Algorithm by Using a
 * Double-Array Structure).
 *
 * <p>What a node has of forms is its <em>ending</em>: the number of the first one, with its kind
 * and whether it has capitals beside it, so that a form that is not taken is not looked at.
 */
final class FormTree {
  /** Where no letter leads; all nodes are greater. */
  static final int NONE = -1;

  /** Where no form ends; all endings are greater. */
  static final int NO_ENDING = 0;

  /** Bits of a cell that are the number of its letter. */
  static final int LETTER = (1 << 7) - 1;

  /** No letter leads on: the bits from {@link #LEAF_SHIFT} on are the ending of the node. */
  static final int LEAF = 1 << 7;

  static final int LEAF_SHIFT = 8;

  /** Where it is no leaf: whether it has a child of {@link Alphabet#SPACE}. */
  static final int SPACE = 1 << 8;

  static final int STEM = 1 << 9;
  static final int END = 1 << 10;

  /** Where it is no leaf, the bits from here on are its base. */
  static final int BASE_SHIFT = 11;

  /** Whether a form has capitals. */
  private static final int CASED = 1;

  /** Whether another form ends there as well. */
  private static final int FOLLOWED = 1 << 1;

  private static final int KIND_SHIFT = 2;
  private static final int KINDS = (1 << 4) - 1;
  private static final int FORM_SHIFT = 6;

  private final Alphabet alphabet;

  /** The forms that end somewhere, in the order of the lexicon, with nothing behind the last. */
  private final @Nullable Form[] forms;

  /** The entries of those, which are asked for far more often. */
  private final @Nullable Entry[] entries;

  /** Letters that a text has to have in common with each. */
  private final short[] stems;

  private final int[] cells;

  private FormTree(Alphabet alphabet, FormTreeCells grown) {
    this.alphabet = alphabet;
    this.forms = grown.forms();
    this.entries = new Entry[forms.length];
    this.stems = new short[forms.length];
    this.cells = grown.cells();
    for (int at = 0; at < forms.length; at++) {
      Form form = forms[at];
      if (form != null) {
        entries[at] = form.entry();
        stems[at] = (short) form.stem();
      }
    }
  }

  /** A tree of these forms; of forms alike, the first is found first. */
  static FormTree of(List<Form> forms) {
    Alphabet alphabet = Alphabet.of(forms.stream().map(Form::folded).toList());
    SpelledForm[] spelled =
        forms.stream()
            .map(form -> new SpelledForm(alphabet.spell(form.folded()), form))
            .sorted(Comparator.comparing(SpelledForm::letters))
            .toArray(SpelledForm[]::new);
    return new FormTree(alphabet, new FormTreeCells(spelled));
  }

  /** The node that all words begin at. */
  int root() {
    return cells[0];
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

  private int child(int node, int number) {
    if ((node & LEAF) != 0) {
      return NONE;
    }
    int cell = cells[(node >>> BASE_SHIFT) + number];
    return (cell & LETTER) == number ? cell : NONE;
  }

  /** The node behind a space, or {@link #NONE}. */
  int space(int node) {
    return (node & (LEAF | SPACE)) == SPACE ? cells[(node >>> BASE_SHIFT) + Alphabet.SPACE] : NONE;
  }

  /** The node behind the sign that ends a stem, or {@link #NONE}. */
  int stem(int node) {
    return (node & (LEAF | STEM)) == STEM ? cells[(node >>> BASE_SHIFT) + Alphabet.STEM] : NONE;
  }

  /** The first form that ends at a node, or {@link #NO_ENDING}. */
  int ending(int node) {
    if ((node & LEAF) != 0) {
      return node >>> LEAF_SHIFT;
    }
    return (node & END) == 0
        ? NO_ENDING
        : cells[(node >>> BASE_SHIFT) + Alphabet.END] >>> LEAF_SHIFT;
  }

  /** The next form that ends there too, or {@link #NO_ENDING}. */
  int following(int ending) {
    return (ending & FOLLOWED) == 0 ? NO_ENDING : ending(forms, (ending >>> FORM_SHIFT) + 1);
  }

  /** The ending of a form of this number and those behind it. */
  static int ending(@Nullable Form[] forms, int number) {
    Form form = forms[number];
    return number << FORM_SHIFT
        | form.kind() << KIND_SHIFT
        | (forms[number + 1] == null ? 0 : FOLLOWED)
        | (form.cased() ? CASED : 0);
  }

  static int kind(int ending) {
    return ending >>> KIND_SHIFT & KINDS;
  }

  static boolean cased(int ending) {
    return (ending & CASED) != 0;
  }

  /** {@link Form#stem} of an ending's form. */
  int stemOf(int ending) {
    return stems[ending >>> FORM_SHIFT];
  }

  Entry entry(int ending) {
    return entries[ending >>> FORM_SHIFT];
  }

  Form form(int ending) {
    return forms[ending >>> FORM_SHIFT];
  }
}
