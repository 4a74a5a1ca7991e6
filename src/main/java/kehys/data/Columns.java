package kehys.data;

import java.util.Optional;

/**
 * Which columns of a CSV file hold what.
 *
 * @param text the sentence
 * @param group rows with the same value are one article
 * @param order place of a row in its article
 * @param lang the sentence's language
 * @param delimiter between cells; found from the header where none is given
 */
public record Columns(
    String text, String group, String order, String lang, Optional<Character> delimiter) {

  /** The columns of the project's own files. */
  public static final Columns STANDARD =
      new Columns("text", "doc_id", "sentence_id", "lang", Optional.empty());
}
