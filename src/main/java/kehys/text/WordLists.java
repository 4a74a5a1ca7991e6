package kehys.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of a resource file. A line that begins with {@code :} names the list of the lines
 * below it, {@code #} begins a comment, every other line is an entry.
 */
final class WordLists {
  private final Map<String, List<String>> lists = new HashMap<>();

  private WordLists() {}

  /**
   * Reads a file that lies beside this class.
   *
   * @throws IllegalStateException when the jar lacks the file
   */
  static WordLists read(String path) {
    try (InputStream in = WordLists.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("expected a resource " + path + ", found none");
      }
      WordLists lists = new WordLists();
      lists.fill(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      return lists;
    } catch (IOException e) {
      throw new IllegalStateException("expected to read the resource " + path + ", cannot", e);
    }
  }

  private void fill(BufferedReader reader) throws IOException {
    String list = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int comment = line.indexOf('#');
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (entry.startsWith(":")) {
        list = entry.substring(1);
      } else if (!entry.isEmpty()) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The entries of a list in the order of the file, empty when the file has no such list. */
  List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
