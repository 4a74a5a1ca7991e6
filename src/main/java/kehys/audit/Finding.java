package kehys.audit;

import java.util.Arrays;
import java.util.List;

/**
 * Something about the data that their owner should know.
 *
 * @param kind what it is
 * @param where the file and line, or the column where it is about a whole column
 * @param what the rest of the message
 */
public record Finding(Kind kind, String where, String what) {

  /** What can be found. A fault makes scores on the data wrong; a note may be as it should be. */
  public enum Kind {
    EXACT_DUPLICATE("exact duplicates", true),
    NEAR_DUPLICATE("near duplicates", true),
    LABEL_CONFLICT("same text, other label", true),
    UNKNOWN_LABEL("labels outside the scheme", true),
    LABEL_FORMS("one label written several ways", true),
    ONE_LABEL("columns with one label only", true),
    WRONG_LANGUAGE("wrong language", true),
    GIVEAWAY("label given away by a column", true),
    ANSWERS_SEEN("a model has seen the answers", true),
    ACROSS_FOLDS("duplicates across folds", true),
    ONE_SIDED("value with one label only", false),
    ONE_ARTICLE("labels in one article only", false),
    ONE_WORD("one-word sentences", false);

    /** What can be found in data alone, before anything is learned from them. */
    public static final List<Kind> OF_DATA =
        Arrays.stream(values())
            .filter(kind -> kind != ANSWERS_SEEN && kind != ACROSS_FOLDS)
            .toList();

    private final String title;
    private final boolean fault;

    Kind(String title, boolean fault) {
      this.title = title;
      this.fault = fault;
    }

    /** A heading for findings of this kind. */
    public String title() {
      return title;
    }

    /** Whether it makes scores on the data wrong. */
    public boolean isFault() {
      return fault;
    }
  }

  /** The message in one line. */
  public String line() {
    return where + ": " + what;
  }
}
