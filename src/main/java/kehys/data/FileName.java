package kehys.data;

import java.nio.file.Path;

/** What a file's name says of the article in it. */
final class FileName {
  private FileName() {}

  /** The name without folders and without its last ending; {@code stdin} for {@code -}. */
  static String stem(String file) {
    String name = last(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The last ending without its dot, empty where there is none. */
  static String ending(String file) {
    String name = last(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }

  private static String last(String file) {
    if (file.equals("-")) {
      return "stdin";
    }
    Path last = Path.of(file).getFileName();
    return last == null ? file : last.toString();
  }
}
