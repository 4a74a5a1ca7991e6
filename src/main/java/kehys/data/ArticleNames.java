package kehys.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the articles of several files, such that no article is called like one of a file
 * before, for answers name an article by nothing else. The later one is called by its file: {@code
 * b/x.txt}, or {@code b.csv#17} where the file calls it 17. What a file calls alike within itself
 * stays alike; of a single file nothing is remembered, however long it is.
 */
final class ArticleNames {
  private final boolean several;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> now = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private String stem = "";
  private String file = "";
  private String label = "";
  private boolean noted;

  /**
   * No names so far.
   *
   * @param several whether more than one file may come
   */
  ArticleNames(boolean several) {
    this.several = several;
  }

  /** Goes on to a file, whose articles are called by {@code stem} where it names none. */
  void begin(String file, String stem) {
    this.file = file;
    this.stem = stem;
    label = file;
    for (int time = 2; !labels.add(label); time++) {
      label = file + "#" + time;
    }
    before.addAll(now);
    now.clear();
    noted = false;
  }

  /** The name of the file's one article. */
  String own() {
    return free(stem, label, "");
  }

  /** The name of the article on a line of the file, from 1; all lines are remembered as one. */
  String ofLine(long line) {
    return free(stem + ":", label + ":", Long.toString(line));
  }

  /** The name of an article that the file calls so. */
  String given(String name) {
    return free(name, label + "#" + name, "");
  }

  private String free(String name, String other, String end) {
    if (!several) {
      return name + end;
    }
    String free = before.contains(name) ? other : name;
    now.add(free);
    if (!free.equals(name) && !noted) {
      noted = true;
      notes.add(note(name + end, free + end));
    }
    return free + end;
  }

  private String note(String name, String free) {
    String what =
        "expected articles of other names than in the files before, found "
            + Found.quoted(name)
            + "; answers call it "
            + Found.quoted(free)
            + ", and others of the file likewise";
    return InputException.message(file, 0, what);
  }

  /** A batch with what is to be said of the names in it. */
  Batch told(Batch batch) {
    if (notes.isEmpty()) {
      return batch;
    }
    notes.addAll(batch.notes());
    Batch told = new Batch(batch.documents(), batch.order(), notes);
    notes.clear();
    return told;
  }
}
