package kehys.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run wrote.
 *
 * @param name of the file
 * @param here where the figures come from
 * @param full whether it was the long set
 * @param measured one per benchmark and parameters, in the order of the file
 */
record ResultsFile(String name, Circumstances here, boolean full, List<Measured> measured) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps its own copy of the list. */
  ResultsFile {
    measured = List.copyOf(measured);
  }

  /**
   * Reads a file.
   *
   * @throws ResultsException where it is not one that a run wrote
   */
  static ResultsFile read(Path file) throws IOException {
    JsonNode root = root(file);
    String where = file.toString();
    Circumstances here =
        new Circumstances(
            text(where, root, "machine"), text(where, root, "java"), text(where, root, "commit"));
    List<Measured> measured = new ArrayList<>();
    for (JsonNode one : root.path("figures")) {
      measured.add(measured(where + ": figures " + (measured.size() + 1), one));
    }
    if (measured.isEmpty()) {
      throw new ResultsException(where, "\"figures\" of one benchmark or more", "none");
    }
    String name = String.valueOf(file.getFileName());
    return new ResultsFile(name, here, root.path("full").asBoolean(), measured);
  }

  private static JsonNode root(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ResultsException(file.toString(), "UTF-8", "other bytes");
    } catch (JsonProcessingException e) {
      String where = file + ":" + e.getLocation().getLineNr();
      throw new ResultsException(where, "JSON as a run writes it", "something else");
    }
  }

  private static Measured measured(String where, JsonNode one) {
    Measured measured = Measured.of(text(where, one, "benchmark"), text(where, one, "unit"), one);
    if (!measured.figures().containsKey(Measured.SCORE)) {
      throw new ResultsException(where, "\"score\" as a number", found(one.path("score")));
    }
    return measured;
  }

  private static String text(String where, JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (!value.isTextual()) {
      throw new ResultsException(where, "\"" + key + "\" as text", found(value));
    }
    return value.asText();
  }

  private static String found(JsonNode value) {
    return value.isMissingNode() ? "none" : value.toString();
  }
}
