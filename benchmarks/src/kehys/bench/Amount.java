package kehys.bench;

import kehys.text.Document;
import kehys.text.Sentence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much was read, which JMH tells as so much a second beside articles a second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Amount {
  /** UTF-16 units. */
  public long characters;

  /** Sentences. */
  public long sentences;

  /** Counts an article. */
  public void add(Document read) {
    for (Sentence sentence : read.sentences()) {
      add(sentence);
    }
  }

  void add(Sentence read) {
    sentences++;
    characters += read.text().length();
  }
}
