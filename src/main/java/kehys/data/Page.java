package kehys.data;

import java.util.Optional;
import java.util.regex.Pattern;
import kehys.text.Origin;
import kehys.text.PublisherType;

/**
 * What a file says of its one article.
 *
 * @param title the headline where the file keeps it apart, else empty
 * @param text the text
 * @param lang the language, where the file names one
 * @param publisher the publisher's name, empty where the file names none
 */
record Page(String title, String text, Optional<String> lang, String publisher) {
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  /** Entities and escapes may name half a character, which no output can write. */
  Page {
    title = whole(title);
    text = whole(text);
    publisher = whole(publisher);
  }

  private static String whole(String text) {
    return HALF.matcher(text).replaceAll("\uFFFD");
  }

  /** A file that says nothing but its text. */
  Page(String title, String text) {
    this(title, text, Optional.empty(), "");
  }

  /** Where the article comes from; what the user says goes before what the file says. */
  Origin origin(String file, InputOptions options) {
    String language = LanguageTag.of(options.lang().or(() -> lang), title + "\n" + text);
    PublisherType type = options.publisherType().orElse(PublisherType.INDEPENDENT);
    return new Origin(file, language, publisher, type);
  }
}
