package kehys.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import kehys.data.Attribution;
import kehys.data.Framing;

/** Reads the lexicons that come with the program. A broken line in one is a bug of ours. */
final class LexiconFiles {
  private static final String FOLDER = "/kehys/lexicon/";

  private LexiconFiles() {}

  /**
   * One tree of forms for each file of a language, in the order sources, cues, hedges, polarity,
   * pronouns.
   */
  static List<FormTree> trees(String lang) {
    return List.of(
        tree(lang, "sources", cells -> new Entry.Source(type(cells.get(1)), cells.get(2))),
        tree(
            lang,
            "cues",
            cells -> new Entry.Cue(CueKind.of(cells.get(1)), CuePlace.of(cells.get(2)))),
        tree(
            lang,
            "hedges",
            cells ->
                new Entry.Hedge(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)))),
        tree(lang, "polarity", cells -> new Entry.Polarity(framing(cells.get(1)))),
        tree(lang, "pronouns", cells -> new Entry.Pronoun(cells.get(1).equals("many"))),
        tree(lang, "former", cells -> new Entry.Former()),
        tree(lang, "roles", cells -> new Entry.Role()));
  }

  /** Words for numbers; an approximator is one only beside a number. */
  static FormTree figures(String lang) {
    return tree(lang, "figures", cells -> new Entry.Hedge(0, 100));
  }

  private static FormTree tree(String lang, String file, Function<List<String>, Entry> entry) {
    FormTree tree = new FormTree();
    try (InputStream in =
        LexiconFiles.class.getResourceAsStream(FOLDER + lang + "/" + file + ".csv")) {
      if (in != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines
            .lines()
            .skip(1)
            .map(line -> List.of(line.split(",", -1)))
            .forEach(cells -> tree.add(cells.get(0), entry.apply(cells)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static Attribution type(String label) {
    return Attribution.of(label).orElseThrow();
  }

  private static Framing framing(String label) {
    return Framing.of(label).orElseThrow();
  }
}
