package kehys.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kehys.data.Corpus;
import kehys.text.Sentence;

/** Finds the n-grams that have some hashes by reading the corpus again until all are found. */
final class NgramNames {
  private final FoldedWords words = new FoldedWords();
  private final Map<Long, String> found = new HashMap<>();
  private final Set<Long> wanted;

  private NgramNames(Set<Long> hashes) {
    wanted = new HashSet<>(hashes);
  }

  /**
   * The n-grams by their hashes.
   *
   * @param articles places of the articles to read
   */
  static Map<Long, String> of(Corpus corpus, List<Integer> articles, Set<Long> hashes) {
    NgramNames names = new NgramNames(hashes);
    for (int article : articles) {
      if (names.wanted.isEmpty()) {
        break;
      }
      corpus.articles().get(article).document().sentences().forEach(names::read);
    }
    return names.found;
  }

  private void read(Sentence sentence) {
    words.read(sentence.text());
    for (int length = 1; length <= NgramCount.LONGEST; length++) {
      for (int i = 0; i + length <= words.size(); i++) {
        long hash = words.hash(i, length);
        if (wanted.remove(hash)) {
          found.put(hash, words.text(i, length));
        }
      }
    }
  }
}
