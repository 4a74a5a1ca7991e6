package kehys.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;

/** Corpora made for a test. */
final class Made {
  private Made() {}

  static Corpus corpus(Path folder, String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("made.csv"), csv);
    return CorpusReader.read(List.of(file.toString()), Columns.STANDARD);
  }

  /** What is in a corpus; sentences without a label are left out of its task. */
  static CorpusStats stats(Corpus corpus, String... tasks) {
    List<Gold> golds = Arrays.stream(tasks).map(task -> Gold.of(corpus, task, Set.of(""))).toList();
    return CorpusStats.of(corpus, golds);
  }
}
