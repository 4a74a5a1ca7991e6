package kehys.data;

import java.text.Normalizer;

/** A sentence as duplicates are looked for: lower-case letters and digits, all else one space. */
public final class FoldedText {
  /** Characters below which a folded sentence is short. */
  private static final int SHORTEST = 30;

  private FoldedText() {}

  /**
   * Whether a folded sentence is so short that others are the same by chance, as "he declined to
   * comment": that two articles have it says nothing of where they come from.
   */
  public static boolean isByChance(String folded) {
    return folded.length() < SHORTEST;
  }

  /** The folded text. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); ) {
      int point = composed.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point)
          || Character.getType(point) == Character.NON_SPACING_MARK) {
        folded.appendCodePoint(Character.toLowerCase(point));
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }
}
