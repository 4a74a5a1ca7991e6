package kehys.text;

import java.util.List;

/**
 * An article cut into sentences.
 *
 * @param article the article
 * @param sentences its sentences in reading order; {@code sentences.get(i).index() == i}
 */
public record Document(Article article, List<Sentence> sentences) {

  /** Keeps its own copy of the list. */
  public Document {
    sentences = List.copyOf(sentences);
  }
}
