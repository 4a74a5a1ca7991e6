package kehys.cli;

import java.util.List;
import kehys.data.Corpus;
import picocli.CommandLine.Option;

/** Columns whose values are looked at apart. */
final class SlicesOption {
  private static final String USUAL = "lang,publisher_type,genre,kind";

  @Option(
      names = "--slices",
      paramLabel = "COLUMN",
      split = ",",
      description =
          "Columns whose values are looked at apart (default: those of "
              + USUAL
              + " that are there).")
  private List<String> named = List.of();

  /** The columns; a usual one may be missing from the data. */
  List<String> columns() {
    return named.isEmpty() ? List.of(USUAL.split(",", -1)) : List.copyOf(named);
  }

  /** Refuses a column that the user named and the data lack. */
  void check(Corpus corpus) {
    for (String column : named) {
      if (!corpus.has(column)) {
        throw new UsageException("--slices: no column '" + column + "' in the data");
      }
    }
  }
}
