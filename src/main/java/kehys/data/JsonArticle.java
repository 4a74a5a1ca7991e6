package kehys.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import kehys.text.Article;
import kehys.text.Origin;
import kehys.text.PublisherType;

/**
 * An article on a line of a JSON Lines file.
 *
 * @param source the file
 * @param line the line, from 1
 * @param json the object on it
 */
record JsonArticle(Source source, long line, JsonNode json) {

  /** Parses a line that is not blank. */
  static JsonArticle parse(Source source, long line, String text) {
    return new JsonArticle(source, line, JsonText.object(source.file(), line, text));
  }

  /** The article; without an id of its own it is called by its file and line. */
  Article read(InputOptions options, ArticleNames names) {
    String text = string("text");
    if (Found.nothing(text)) {
      throw fault("no text in key 'text'");
    }
    String title = string("title");
    String id = string("id").strip();
    String name = id.isEmpty() ? names.ofLine(line) : names.given(id);
    return new Article(name, title, text, origin(options, title, text));
  }

  private Origin origin(InputOptions options, String title, String text) {
    String lang = LanguageTag.of(options.lang().or(this::lang), title + "\n" + text);
    PublisherType type = options.publisherType().orElseGet(this::publisherType);
    return new Origin(source.file(), lang, string("publisher").strip(), type);
  }

  private Optional<String> lang() {
    String tag = string("lang").strip();
    Optional<String> primary = LanguageTag.primary(tag);
    if (primary.isEmpty() && !tag.isEmpty()) {
      throw fault(LanguageTag.fault("key 'lang'", tag));
    }
    return primary;
  }

  private PublisherType publisherType() {
    String label = string("publisher_type").strip();
    return label.isEmpty()
        ? PublisherType.INDEPENDENT
        : PublisherType.of(label)
            .orElseThrow(() -> fault(Publishers.fault("key 'publisher_type'", label)));
  }

  /** The string at a key, empty where there is none or null. */
  private String string(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw fault("key '" + key + "': expected a string, found " + JsonText.kind(value));
    }
    if (JsonText.isBroken(value.textValue())) {
      throw fault("key '" + key + "': expected Unicode text, found half of a surrogate pair");
    }
    if (value.textValue().indexOf('\0') >= 0) {
      throw fault("key '" + key + "': expected text, found a NUL character; is this binary?");
    }
    return value.textValue();
  }

  private InputException fault(String fault) {
    return new InputException(source.file(), line, fault);
  }
}
