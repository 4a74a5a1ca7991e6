package kehys.data;

import java.nio.file.Path;
import java.util.Optional;
import kehys.text.PublisherType;

/**
 * What the user says of the input.
 *
 * @param lang language of all articles, where the user names one
 * @param publisherType what publishes them, where the user says so
 * @param format how they are written, where the user says so
 * @param columns which columns of CSV files hold what
 * @param output where answers go, which in a folder of articles is none of them
 */
public record InputOptions(
    Optional<String> lang,
    Optional<PublisherType> publisherType,
    Optional<InputFormat> format,
    Columns columns,
    Optional<Path> output) {

  /** Nothing said. */
  public static final InputOptions STANDARD =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty(), Columns.STANDARD);

  /** Answers that go to no file. */
  public InputOptions(
      Optional<String> lang,
      Optional<PublisherType> publisherType,
      Optional<InputFormat> format,
      Columns columns) {
    this(lang, publisherType, format, columns, Optional.empty());
  }

  /** The same with these columns. */
  public InputOptions with(Columns others) {
    return new InputOptions(lang, publisherType, format, others, output);
  }
}
