package kehys.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of texts that were read: the contract's, then those of labels, then all others. */
final class ImportedColumns {
  private static final List<String> CONTRACT =
      List.of(
          LabelledText.ARTICLE,
          LabelledText.SENTENCE,
          Columns.KIND,
          LabelledText.LANG,
          Columns.PUBLISHER,
          Columns.PUBLISHER_TYPE,
          LabelledText.TEXT);

  private final List<String> named;
  private final Set<String> tasks = new LinkedHashSet<>();
  private final Set<String> fields = new LinkedHashSet<>();
  private final SentenceNumbers numbers = new SentenceNumbers();
  private long texts;
  private long alone;
  private long unlabelled;

  /** Begins with the tasks that the user named. */
  ImportedColumns(List<String> named) {
    this.named = List.copyOf(named);
  }

  /** Takes in the columns of a text. */
  void add(LabelledText text) {
    text.fields().keySet().forEach(field -> add(text.place(), fields, field));
    text.labels().keySet().forEach(task -> add(text.place(), tasks, task));
    text.labels().keySet().forEach(task -> refuseTaken(text.place(), task));
    refuseTwice(text.place());
    numbers.of(text);
    texts++;
    alone += text.field(LabelledText.ARTICLE).isBlank() ? 1 : 0;
    unlabelled += text.isLabelled() ? 0 : 1;
  }

  private static void add(Place place, Set<String> columns, String name) {
    if (columns.add(name) && (JsonText.isBroken(name) || name.indexOf(0) >= 0)) {
      throw place.fault(
          "expected names of keys in Unicode text, found half of a surrogate pair or a NUL"
              + " character; rename the key");
    }
  }

  private static void refuseTaken(Place place, String task) {
    if (CONTRACT.contains(task)) {
      throw place.fault(
          "task "
              + Found.quoted(task)
              + " has the name of a built-in column; rename it, or name the one task with --task");
    }
  }

  private void refuseTwice(Place place) {
    for (String task : tasks) {
      if (fields.contains(task)) {
        throw place.fault(
            "column "
                + Found.quoted(task)
                + " holds both labels and other data; rename one, or name the one task with --task");
      }
    }
  }

  /** The header row. */
  List<String> header() {
    Set<String> header = new LinkedHashSet<>(CONTRACT);
    header.addAll(named);
    Tasks.BUILT_IN.stream().filter(tasks::contains).forEach(header::add);
    header.addAll(tasks);
    header.addAll(fields);
    return List.copyOf(header);
  }

  /** Refuses a task that no object has, where each is a key of its own. */
  void refuseMissing(String file) {
    for (String task : named) {
      if (!tasks.contains(task)) {
        throw new InputException(
            file,
            0,
            "no key "
                + Found.quoted(task)
                + "; found "
                + Found.list(List.copyOf(fields))
                + "; name the keys of the labels with --task NAMES");
      }
    }
  }

  /** What was read so far, beside so many texts that were left out. */
  ImportSummary summary(long leftOut) {
    return new ImportSummary(texts, alone, unlabelled, leftOut);
  }
}
