package kehys.audit;

import java.text.Normalizer;
import java.util.Locale;

/** How a label is written: what differs in form alone looks the same, or nearly. */
final class LabelForm {
  private LabelForm() {}

  /** The same for labels that differ only in case, composition, spaces or unseen characters. */
  static String folded(String label) {
    StringBuilder seen = new StringBuilder(label.length());
    label
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isSpace(c) ? ' ' : c)
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll(" +", " ");
  }

  /** A label in quotes, with the codes of what no reader would see in it. */
  static String shown(String label) {
    StringBuilder shown = new StringBuilder("'");
    label.codePoints().forEach(c -> shown.append(isUnseen(c) ? code(c) : Character.toString(c)));
    return shown.append('\'').toString();
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || Character.isISOControl(c)
        || (isSpace(c) && c != ' ');
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "\\u%04x", c);
  }
}
