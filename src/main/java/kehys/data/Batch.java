package kehys.data;

import java.util.List;
import java.util.stream.IntStream;
import kehys.text.Document;

/**
 * Articles that are answered together, and the order of the answers.
 *
 * @param documents the articles
 * @param order the sentences in the order of the input
 * @param notes what the user should know of how they were read, a line each
 */
public record Batch(List<Document> documents, List<Place> order, List<String> notes) {

  /**
   * Where a sentence stands.
   *
   * @param document place of its article in the batch
   * @param sentence place of the sentence in its article
   */
  public record Place(int document, int sentence) {}

  /** Keeps its own copies of the lists. */
  public Batch {
    documents = List.copyOf(documents);
    order = List.copyOf(order);
    notes = List.copyOf(notes);
  }

  /** Articles of which nothing has to be said. */
  public Batch(List<Document> documents, List<Place> order) {
    this(documents, order, List.of());
  }

  /** One article, answered in reading order. */
  public static Batch of(Document document) {
    return new Batch(
        List.of(document),
        IntStream.range(0, document.sentences().size()).mapToObj(i -> new Place(0, i)).toList());
  }
}
