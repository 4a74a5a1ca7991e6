package kehys.data;

import java.util.Optional;
import kehys.text.PublisherType;

/**
 * What the user says of the input.
 *
 * @param lang language of all articles, where the user names one
 * @param publisherType what publishes them, where the user says so
 * @param format how they are written, where the user says so
 * @param columns which columns of CSV files hold what
 */
public record InputOptions(
    Optional<String> lang,
    Optional<PublisherType> publisherType,
    Optional<InputFormat> format,
    Columns columns) {

  /** Nothing said. */
  public static final InputOptions STANDARD =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty(), Columns.STANDARD);

  /** The same with these columns. */
  public InputOptions with(Columns others) {
    return new InputOptions(lang, publisherType, format, others);
  }
}
