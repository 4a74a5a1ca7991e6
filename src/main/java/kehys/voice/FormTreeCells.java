package kehys.voice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the cells of a {@link FormTree}. Nodes that are few letters away from its root, and that
 * most words pass, stand at the front, so that they stay near the processor together; what is left
 * of a form where no other one goes the same way stands behind or between them, in one piece.
 */
final class FormTreeCells {
  /** Cells that a base has bits for. */
  private static final int MOST_CELLS = 1 << (Integer.SIZE - 1 - FormTree.BASE_SHIFT);

  /** Forms that an ending has bits for in a cell, each with nothing behind it. */
  private static final int MOST_FORMS = 1 << 17;

  private final SpelledForm[] spelled;
  private final @Nullable Form[] forms;
  private final Room room = new Room();
  private final Queue<Stretch> nodes = new ArrayDeque<>();
  private final Queue<Stretch> tails = new ArrayDeque<>();
  private int[] cells = {0};

  /** Of the forms, how many were put down; at the first place is none. */
  private int ended = 1;

  /** A node: the place of its cell, and the sorted forms that begin with its letters. */
  private record Stretch(int cell, int from, int to, int depth) {}

  /** Of forms by their letters. */
  FormTreeCells(SpelledForm[] spelled) {
    this.spelled = spelled;
    this.forms = new Form[2 * spelled.length + 2];
    room.take(1);
    for (Stretch node = new Stretch(0, 0, spelled.length, 0); node != null; node = nodes.poll()) {
      grow(node);
    }
    for (Stretch node = tails.poll(); node != null; node = tails.poll()) {
      tail(node);
    }
    if (cells.length > MOST_CELLS || ended > MOST_FORMS) {
      throw new IllegalArgumentException(
          "expected a lexicon of at most "
              + MOST_FORMS / 2
              + " forms, found "
              + spelled.length
              + "; give the cells of its tree more bits");
    }
  }

  @Nullable Form[] forms() {
    return forms;
  }

  int[] cells() {
    return cells;
  }

  private void grow(Stretch node) {
    int form = node.from;
    while (form < node.to && spelled[form].letters().length() == node.depth) {
      form++;
    }
    int ending = ending(node.from, form);
    if (form == node.to) {
      cells[node.cell] |= FormTree.LEAF | ending << FormTree.LEAF_SHIFT;
      return;
    }
    long letters = ending == FormTree.NO_ENDING ? 0 : 1L << Alphabet.END;
    for (int at = form; at < node.to; at++) {
      letters |= 1L << letter(at, node.depth);
    }
    int base = open(node.cell, letters);
    if (ending != FormTree.NO_ENDING) {
      cells[base + Alphabet.END] = FormTree.LEAF | ending << FormTree.LEAF_SHIFT;
    }
    children(new Stretch(base, form, node.to, node.depth));
  }

  private int letter(int form, int depth) {
    return spelled[form].letters().charAt(depth);
  }

  private void children(Stretch node) {
    int next;
    for (int form = node.from; form < node.to; form = next) {
      int letter = letter(form, node.depth);
      next = form + 1;
      while (next < node.to && letter(next, node.depth) == letter) {
        next++;
      }
      cells[node.cell + letter] = letter;
      Stretch child = new Stretch(node.cell + letter, form, next, node.depth + 1);
      (next == form + 1 ? tails : nodes).add(child);
    }
  }

  /** Letters of one form, each with one child. */
  private void tail(Stretch node) {
    String letters = spelled[node.from].letters();
    int cell = node.cell;
    for (int depth = node.depth; depth < letters.length(); depth++) {
      int letter = letters.charAt(depth);
      cell = open(cell, 1L << letter) + letter;
      cells[cell] = letter;
    }
    cells[cell] |= FormTree.LEAF | ending(node.from, node.to) << FormTree.LEAF_SHIFT;
  }

  /**
   * Gives children to a node.
   *
   * @param letters a bit for each letter
   * @return its base
   */
  private int open(int node, long letters) {
    int base = room.take(letters);
    if (cells.length < room.size()) {
      int size = cells.length;
      cells = Arrays.copyOf(cells, room.size());
      Arrays.fill(cells, size, cells.length, FormTree.LETTER);
    }
    cells[node] |=
        base << FormTree.BASE_SHIFT
            | flag(letters, Alphabet.SPACE, FormTree.SPACE)
            | flag(letters, Alphabet.STEM, FormTree.STEM)
            | flag(letters, Alphabet.END, FormTree.END);
    return base;
  }

  private static int flag(long letters, int letter, int flag) {
    return (letters >>> letter & 1) == 0 ? 0 : flag;
  }

  private int ending(int from, int to) {
    if (from == to) {
      return FormTree.NO_ENDING;
    }
    int first = ended;
    for (int form = from; form < to; form++) {
      forms[ended++] = spelled[form].form();
    }
    ended++;
    return FormTree.ending(forms, first);
  }
}
