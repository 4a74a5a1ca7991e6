package kehys.data;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes texts of the rows of a file, by the names that an import will look for. */
final class ExportedColumns {
  private final ExportOptions options;
  private final List<String> names;

  /** Takes the header from a row, and refuses one that an import could not restore. */
  ExportedColumns(ExportOptions options, Row first) {
    this.options = options;
    this.names = first.header().stream().map(this::standard).toList();
    for (String task : options.tasks()) {
      if (!first.has(task)) {
        String mend = "name the columns of labels with --labels NAMES";
        throw Columns.missing(first.file(), 1, task, first.header(), mend);
      }
    }
    refuseTwice(first);
    if (options.format() == AnnotationFormat.DOCCANO) {
      refuseOwn(first);
    }
  }

  private String standard(String name) {
    Columns columns = options.columns();
    Map<String, String> standard = new LinkedHashMap<>();
    standard.put(columns.lang(), LabelledText.LANG);
    standard.put(columns.order(), LabelledText.SENTENCE);
    standard.put(columns.group(), LabelledText.ARTICLE);
    standard.put(columns.text(), LabelledText.TEXT);
    return standard.getOrDefault(name, name);
  }

  private void refuseTwice(Row first) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new InputException(
            first.file(),
            1,
            "column " + Found.quoted(name) + " is there beside the one mapped to it; rename it");
      }
    }
  }

  private void refuseOwn(Row first) {
    for (String name : names) {
      if (DoccanoReader.OWN.contains(name) && !options.tasks().contains(name)) {
        throw new InputException(
            first.file(),
            1,
            "column "
                + Found.quoted(name)
                + " has a name that doccano keeps for itself; rename it");
      }
    }
  }

  /** The text of a row: labels trimmed, all else as it stands there. */
  LabelledText text(Row row) {
    Place place = Place.ofLine(row.file(), row.line());
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      put(place, fields, names.get(i), row.cells().get(i));
    }
    if (Found.nothing(fields.getOrDefault(LabelledText.TEXT, ""))) {
      throw place.fault("no text in column " + Found.quoted(options.columns().text()));
    }
    return new LabelledText(place, "", fields, labels(row, fields));
  }

  private static void put(Place place, Map<String, String> fields, String name, String cell) {
    if (!name.isEmpty()) {
      fields.put(name, cell);
    } else if (!cell.isBlank()) {
      throw place.fault(
          "expected a name for every column, found " + Found.quoted(cell) + " below none; name it");
    }
  }

  /** Plain objects keep their labels among the columns, in their order. */
  private Map<String, String> labels(Row row, Map<String, String> fields) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (options.format() != AnnotationFormat.JSONL) {
      for (String task : options.tasks()) {
        fields.remove(task);
        labels.put(task, row.cell(task));
      }
    }
    return labels;
  }
}
