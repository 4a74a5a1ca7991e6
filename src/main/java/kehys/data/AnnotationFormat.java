package kehys.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files in which tools for labelling keep their texts. */
public enum AnnotationFormat {
  /** JSON Lines of doccano's text classification. */
  DOCCANO,
  /** JSON of Label Studio: an array of tasks. */
  LABEL_STUDIO,
  /** Lines of fastText: {@code __label__praise A heroic day.} */
  FASTTEXT,
  /** JSON Lines of plain objects, a key a column. */
  JSONL;

  /** The name that users give it, such as {@code label-studio}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format that users call so, or none. */
  public static Optional<AnnotationFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }
}
