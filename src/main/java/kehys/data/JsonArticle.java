package kehys.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
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

  /** Strict; a text may be as long as memory allows. */
  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** Parses a line that is not blank. */
  static JsonArticle parse(Source source, long line, String text) {
    JsonNode json = tree(source, line, text);
    if (!json.isObject()) {
      throw new InputException(
          source.file(),
          line,
          "expected a JSON object, found " + kind(json) + "; write one object on each line");
    }
    return new JsonArticle(source, line, json);
  }

  private static JsonNode tree(Source source, long line, String text) {
    try {
      return READER.readTree(text);
    } catch (StreamConstraintsException e) {
      throw new InputException(
          source.file(),
          line,
          "expected a JSON object, found one nested too deep, or a name or number too long");
    } catch (JsonProcessingException e) {
      String fault =
          "expected a JSON object, found broken JSON at column "
              + e.getLocation().getColumnNr()
              + "; write one object on each line";
      throw new InputException(source.file(), line, fault);
    }
  }

  /** The article; without an id of its own it has the file's with its line after it. */
  Article read(InputOptions options) {
    String text = string("text");
    if (Found.nothing(text)) {
      throw fault("no text in key 'text'");
    }
    String title = string("title").strip();
    String id = string("id").strip();
    return new Article(
        id.isEmpty() ? source.id() + ":" + line : id, title, text, origin(options, title, text));
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
      throw fault("key '" + key + "': expected a string, found " + kind(value));
    }
    return whole(key, value.textValue());
  }

  /** An escape may name half a character, which no output could write. */
  private String whole(String key, String text) {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw fault("key '" + key + "': expected Unicode text, found half of a surrogate pair");
    }
    return text;
  }

  private static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case NULL, MISSING -> "null";
      default -> "a " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  private InputException fault(String fault) {
    return new InputException(source.file(), line, fault);
  }
}
