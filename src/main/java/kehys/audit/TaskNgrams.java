package kehys.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.text.Sentence;

/** Finds the n-grams that the labels of one task prefer, within one language. */
final class TaskNgrams {
  private final Gold gold;
  private final NgramCount count;

  private TaskNgrams(Gold gold) {
    this.gold = gold;
    count = new NgramCount(gold.labels().size());
  }

  /**
   * The n-grams of each label, in the order of the labels.
   *
   * @param places places of the articles of the language
   */
  static List<TopNgrams> of(Corpus corpus, Gold gold, List<Integer> places) {
    TaskNgrams task = new TaskNgrams(gold);
    task.read(corpus, places);
    List<Ranking> rankings = task.count.rankings();
    return task.top(rankings, NgramNames.of(corpus, places, task.hashes(rankings)));
  }

  private void read(Corpus corpus, List<Integer> places) {
    FoldedWords words = new FoldedWords();
    for (int place : places) {
      for (Sentence sentence : corpus.articles().get(place).document().sentences()) {
        words.read(sentence.text());
        count.add(words, gold.code(place, sentence.index()));
      }
    }
  }

  private Set<Long> hashes(List<Ranking> rankings) {
    Set<Long> hashes = new HashSet<>();
    rankings.forEach(ranking -> ranking.best().forEach(one -> hashes.add(count.hash(one))));
    return hashes;
  }

  private List<TopNgrams> top(List<Ranking> rankings, Map<Long, String> names) {
    List<TopNgrams> top = new ArrayList<>();
    for (int code = 0; code < rankings.size(); code++) {
      List<Ngram> ngrams =
          rankings.get(code).best().stream()
              .map(one -> new Ngram(Objects.requireNonNull(names.get(count.hash(one))), one.z()))
              .toList();
      top.add(new TopNgrams(gold.task(), gold.labels().get(code), ngrams));
    }
    return top;
  }
}
