package kehys.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a CSV file hold what. Only the text must be there, and what is not named as in
 * {@link #STANDARD}: a column that the user names is one that the user means.
 *
 * @param text the sentence
 * @param group rows with the same value are one article; each row is one where there is no such
 *     column
 * @param order place of a row in its article, a number; the order of the rows where there is none
 * @param lang the sentence's language; found from the text where there is none
 * @param delimiter between cells; found from the header where none is given
 */
public record Columns(
    String text, String group, String order, String lang, Optional<Character> delimiter) {

  /** The columns of the project's own files. */
  public static final Columns STANDARD =
      new Columns("text", "doc_id", "sentence_id", "lang", Optional.empty());

  /** Headline or body. */
  static final String KIND = "kind";

  /** The publisher's name. */
  static final String PUBLISHER = "publisher";

  /** What the publisher is. */
  static final String PUBLISHER_TYPE = "publisher_type";

  /** Refuses a header that lacks a column or has one twice. */
  void check(String file, long line, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      // Spreadsheets write nameless columns at the end; nobody can ask for them.
      if (!name.isEmpty() && !seen.add(name)) {
        throw new InputException(
            file, line, "column " + Found.quoted(name) + " stands twice; rename one of them");
      }
    }
    if (!seen.contains(text)) {
      throw missing(file, line, text, names, "name the column of the text with --text NAME");
    }
    for (Named column : named()) {
      if (!column.isStandard() && !seen.contains(column.name)) {
        String mend = "name one of these with " + column.option + " NAME";
        throw missing(file, line, column.name, names, mend);
      }
    }
  }

  /** A fault in a header that lacks a column. */
  static InputException missing(
      String file, long line, String column, List<String> names, String mend) {
    String fault = "no column " + Found.quoted(column) + "; found " + Found.list(names);
    return new InputException(file, line, fault + "; " + mend);
  }

  private record Named(String name, String standard, String option) {
    boolean isStandard() {
      return name.equals(standard);
    }
  }

  private List<Named> named() {
    return List.of(
        new Named(group, STANDARD.group, "--group"),
        new Named(order, STANDARD.order, "--order"),
        new Named(lang, STANDARD.lang, "--lang-column"));
  }
}
