package kehys.data;

import java.util.Optional;
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
