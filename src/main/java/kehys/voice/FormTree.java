package kehys.voice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All forms of a lexicon as one tree of letters in arrays, so that a sentence is read once,
 * whatever the size of the lexicon. Nodes are numbered breadth first: the children of one stand
 * side by side, and those that are asked for most stand together. A node has a bit for each letter
 * that leads on, so that where none does, nothing else need be looked at.
 */
final class FormTree {
  static final int ROOT = 0;

  /** Where no letter leads. */
  static final int NONE = -1;

  private static final Form[] NO_FORMS = {};

  private final Alphabet alphabet;

  /** The bits of the letters that lead on from a node. */
  private final long[] letters;

  /** Where its children begin, in the order of the bits. */
  private final int[] children;

  /** The forms that end there, in the order of the lexicon. */
  private final Form[][] ends;

  private FormTree(Alphabet alphabet, SpelledForm[] forms) {
    int nodes = 1;
    for (int i = 0; i < forms.length; i++) {
      int known = i == 0 ? 0 : forms[i].shared(forms[i - 1]);
      nodes += forms[i].letters().length() - known;
    }
    this.alphabet = alphabet;
    this.letters = new long[nodes];
    this.children = new int[nodes];
    this.ends = new Form[nodes][];
    grow(forms);
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

  /** Each node is a stretch of the sorted forms: those that begin with its letters. */
  private void grow(SpelledForm[] forms) {
    int[] from = new int[letters.length];
    int[] depth = new int[letters.length];
    int[] to = new int[letters.length];
    to[ROOT] = forms.length;
    int next = ROOT + 1;
    for (int node = ROOT; node < letters.length; node++) {
      int form = from[node];
      while (form < to[node] && forms[form].letters().length() == depth[node]) {
        form++;
      }
      ends[node] = ending(forms, from[node], form);
      children[node] = next;
      while (form < to[node]) {
        char letter = forms[form].letters().charAt(depth[node]);
        letters[node] |= 1L << letter;
        from[next] = form;
        depth[next] = depth[node] + 1;
        while (form < to[node] && forms[form].letters().charAt(depth[node]) == letter) {
          form++;
        }
        to[next++] = form;
      }
    }
  }

  private static Form[] ending(SpelledForm[] forms, int from, int to) {
    return from == to
        ? NO_FORMS
        : Arrays.stream(forms, from, to).map(SpelledForm::form).toArray(Form[]::new);
  }

  /** The node behind a letter, small or capital, or {@link #NONE}. */
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
    long bits = letters[node];
    return (bits >>> number & 1) == 0
        ? NONE
        : children[node] + Long.bitCount(bits & (1L << number) - 1);
  }

  /** The forms that end at a node. */
  Form[] ends(int node) {
    return ends[node];
  }
}
