package kehys.voice;

import java.util.List;
import java.util.Locale;
import kehys.data.Attribution;
import kehys.data.Framing;

/** The files of forms that a language has; what kind a form is of is the place of its file here. */
enum LexiconFile {
  SOURCES,
  CUES,
  HEDGES,
  POLARITY,
  PRONOUNS,
  FORMER,
  ROLES,
  FIGURES,
  DEEDS;

  static final List<LexiconFile> ALL = List.of(values());

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The place of the file here, from 0. */
  int kind() {
    return ALL.indexOf(this);
  }

  /** A bit of its own. */
  int bit() {
    return 1 << kind();
  }

  /** What a line says of its form, by its cells; the first is not looked at. */
  Entry entry(List<String> cells) {
    return switch (this) {
      case SOURCES -> new Entry.Source(type(cells.get(1)), cells.get(2));
      case CUES -> new Entry.Cue(CueKind.of(cells.get(1)), CuePlace.of(cells.get(2)));
      case HEDGES ->
          new Entry.Hedge(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
      case POLARITY -> new Entry.Polarity(framing(cells.get(1)));
      case PRONOUNS -> new Entry.Pronoun(cells.get(1).equals("many"));
      case FORMER -> new Entry.Former();
      case ROLES -> new Entry.Role();
      case FIGURES -> new Entry.Figure();
      case DEEDS -> new Entry.Deed();
    };
  }

  private static Attribution type(String label) {
    return Attribution.of(label).orElseThrow();
  }

  private static Framing framing(String label) {
    return Framing.of(label).orElseThrow();
  }
}
