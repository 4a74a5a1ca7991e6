package kehys.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kehys.data.Attribution;
import kehys.data.Framing;

/** Reads the lexicons that come with the program. A broken line in one is a bug of ours. */
final class LexiconFiles {
  /** The files of a language; a form's kind is the place of its file here. */
  static final List<String> KINDS =
      List.of(
          "sources",
          "cues",
          "hedges",
          "polarity",
          "pronouns",
          "former",
          "roles",
          "figures",
          "deeds");

  private static final String FOLDER = "/kehys/lexicon/";

  private LexiconFiles() {}

  /** The bit of a kind, by its file. */
  static int kind(String file) {
    return 1 << KINDS.indexOf(file);
  }

  /** The forms of a language, file by file; none where it has no lexicon. */
  static List<Form> forms(String lang) {
    List<Form> forms = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      read(kind, rows(lang, KINDS.get(kind)), forms);
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
  private static void read(int kind, List<String> rows, List<Form> into) {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : rows) {
      int form = line.indexOf(',') < 0 ? line.length() : line.indexOf(',');
      Entry entry =
          entries.computeIfAbsent(
              line.substring(form), said -> entry(KINDS.get(kind), List.of(said.split(",", -1))));
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

  private static Entry entry(String kind, List<String> cells) {
    return switch (kind) {
      case "sources" -> new Entry.Source(type(cells.get(1)), cells.get(2));
      case "cues" -> new Entry.Cue(CueKind.of(cells.get(1)), CuePlace.of(cells.get(2)));
      case "hedges" ->
          new Entry.Hedge(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
      case "polarity" -> new Entry.Polarity(framing(cells.get(1)));
      case "pronouns" -> new Entry.Pronoun(cells.get(1).equals("many"));
      case "former" -> new Entry.Former();
      case "figures" -> new Entry.Figure();
      case "deeds" -> new Entry.Deed();
      default -> new Entry.Role();
    };
  }

  private static Attribution type(String label) {
    return Attribution.of(label).orElseThrow();
  }

  private static Framing framing(String label) {
    return Framing.of(label).orElseThrow();
  }
}
