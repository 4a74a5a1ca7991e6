package kehys.text;

/**
 * Where an article comes from.
 *
 * @param file the file as the user named it, for messages; {@code -} for standard input
 * @param lang language as a lower-case BCP 47 primary tag such as {@code fi}; {@code und} when not
 *     known
 * @param publisher the publisher's name, empty when not known
 * @param publisherType what the publisher is; {@code INDEPENDENT} when not known
 */
public record Origin(String file, String lang, String publisher, PublisherType publisherType) {

  /** The tag of a language that nobody named and nothing detected. */
  public static final String UNKNOWN_LANGUAGE = "und";
}
