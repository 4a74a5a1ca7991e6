package kehys.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lexicons that come with the program. A broken line in one is a bug of ours. */
final class LexiconFiles {
  private static final String FOLDER = "/kehys/lexicon/";

  private LexiconFiles() {}

  /** The forms of a language, file by file; none where it has no lexicon. */
  static List<Form> forms(String lang) {
    List<Form> forms = new ArrayList<>();
    for (LexiconFile file : LexiconFile.ALL) {
      read(file, rows(lang, file.label()), forms);
    }
    return forms;
  }

  /** The lines of a file below its header; none where a language has no such file. */
  static List<String> rows(String lang, String file) {
    String text = text(FOLDER + lang + "/" + file + ".csv");
    List<String> rows = new ArrayList<>();
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String row = text.substring(start, end < 0 ? text.length() : end);
      rows.add(row);
      start += row.length() + 1;
    }
    return rows;
  }

  /** What is said of many forms in the same words is one entry. */
  private static void read(LexiconFile file, List<String> rows, List<Form> into) {
    Map<String, Entry> entries = new HashMap<>();
    int kind = file.kind();
    for (String line : rows) {
      int form = line.indexOf(',') < 0 ? line.length() : line.indexOf(',');
      Entry entry =
          entries.computeIfAbsent(
              line.substring(form), said -> file.entry(List.of(said.split(",", -1))));
      into.add(Form.of(kind, line.substring(0, form), entry));
    }
  }

  private static String text(String file) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
