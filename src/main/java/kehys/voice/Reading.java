package kehys.voice;

import java.util.Collections;
import java.util.List;
import kehys.text.Document;

/**
 * An article with what was found in it.
 *
 * @param document the article
 * @param heard {@code heard.get(i)} was found in {@code document.sentences().get(i)}
 */
public record Reading(Document document, List<Heard> heard) {

  /** Keeps its own copy of the list. */
  public Reading {
    heard = List.copyOf(heard);
  }

  /** An article whose voices nobody asks for. */
  public static Reading unheard(Document document) {
    int sentences = document.sentences().size();
    return new Reading(document, Collections.nCopies(sentences, Heard.NOTHING));
  }
}
