package kehys.data;

import java.nio.file.Path;

/** What a file's name says of the article in it. */
final class FileName {
  private FileName() {}

  /** The name without folders and without its last ending; {@code stdin} for {@code -}. */
  static String stem(String file) {
    if (file.equals("-")) {
      return "stdin";
    }
    Path last = Path.of(file).getFileName();
    String name = last == null ? file : last.toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
