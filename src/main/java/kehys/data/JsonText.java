package kehys.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as this floor reads it: strict, and with texts as long as memory allows. */
final class JsonText {
  /** Gives every number as it is written, and refuses what stands after a value. */
  static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  /** The same for a value that others follow. */
  static final ObjectReader FOLLOWED =
      READER.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Pattern DOUBLED = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

  private JsonText() {}

  /** The object on a line that is not blank. */
  static JsonNode object(String file, long line, String text) {
    JsonNode json = tree(file, line, text);
    if (!json.isObject()) {
      throw new InputException(
          file,
          line,
          "expected a JSON object, found " + kind(json) + "; write one object on each line");
    }
    return json;
  }

  /** The key that stands twice, as Jackson alone knows it; none where the fault is another. */
  private static Optional<String> doubled(JsonProcessingException e) {
    Matcher match = DOUBLED.matcher(e.getOriginalMessage());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static JsonNode tree(String file, long line, String text) {
    try {
      return READER.readTree(text);
    } catch (StreamConstraintsException e) {
      throw new InputException(
          file,
          line,
          "expected a JSON object, found one nested too deep, or a name or number too long");
    } catch (JsonProcessingException e) {
      throw new InputException(file, line, fault(e));
    }
  }

  private static String fault(JsonProcessingException e) {
    return doubled(e)
        .map(key -> "expected each key once, found " + Found.quoted(key) + " twice; leave one out")
        .orElseGet(
            () ->
                "expected a JSON object, found broken JSON at column "
                    + e.getLocation().getColumnNr()
                    + "; write one object on each line");
  }

  /** What a value is, as a message says it. */
  static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case NULL, MISSING -> "null";
      default -> "a " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether a string holds half a character, which an escape may name and no output can write. */
  static boolean isBroken(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
