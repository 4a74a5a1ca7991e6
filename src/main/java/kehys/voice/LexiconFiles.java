package kehys.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  /** The forms of a language, file by file; none where it has no lexicon. */
  static List<Form> forms(String lang) {
    List<Form> forms = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      for (String line : lines(FOLDER + lang + "/" + KINDS.get(kind) + ".csv")) {
        List<String> cells = List.of(line.split(",", -1));
        forms.add(Form.of(kind, cells.get(0), entry(KINDS.get(kind), cells)));
      }
    }
    return forms;
  }

  private static List<String> lines(String file) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .toList();
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
