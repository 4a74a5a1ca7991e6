package kehys.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of texts in their articles: their own, or the next where they have none. As numbers 1
 * and 1.0 are the same, as they are where the rows are put in order.
 */
final class SentenceNumbers {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> taken = new HashMap<>();

  /** The number of a text, which no other in its article may have. */
  String of(LabelledText text) {
    String article = text.field(LabelledText.ARTICLE).strip();
    String own = text.field(LabelledText.SENTENCE);
    int next = article.isEmpty() ? 0 : counts.merge(article, 1, Integer::sum) - 1;
    String number = own.isBlank() ? Integer.toString(next) : own;
    if (!article.isEmpty() && !take(article, OrderValue.plain(number.strip()))) {
      throw text.place()
          .fault(
              "key "
                  + Found.quoted(LabelledText.SENTENCE)
                  + ": "
                  + number.strip()
                  + " stands twice in article "
                  + Found.quoted(article)
                  + "; number each of its sentences, or none");
    }
    return number;
  }

  private boolean take(String article, String number) {
    return taken.computeIfAbsent(article, fresh -> new HashSet<>()).add(number);
  }
}
