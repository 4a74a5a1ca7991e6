package kehys.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Learns pieces of words by joining neighbours that often stand together (byte pair encoding,
 * Sennrich, Haddow and Birch 2016), a batch of joins at a time; nothing in it is drawn by chance.
 */
final class PieceLearner {
  /** One join of so many pieces between two counts: more are faster, fewer nearer to the best. */
  private static final int BATCH = 20;

  /** A pair or run that stands less often says nothing of the language. */
  private static final int RARE = 3;

  private final Map<String, Integer> runs;
  private final Set<String> pieces = new TreeSet<>();
  private List<Word> words = List.of();

  private record Pair(String left, String right) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = left.compareTo(other.left);
      return first != 0 ? first : right.compareTo(other.right);
    }
  }

  private record Word(List<String> parts, int count) {}

  private PieceLearner(Map<String, Integer> runs) {
    this.runs = runs;
  }

  /**
   * Pieces of these runs, sorted: their single characters and what is joined of them.
   *
   * @param runs how often each run stands
   * @param most about how many pieces to learn
   */
  static List<String> learn(Map<String, Integer> runs, int most) {
    return new PieceLearner(runs).learn(most);
  }

  private List<String> learn(int most) {
    words =
        new TreeMap<>(runs)
            .entrySet().stream()
                .filter(run -> run.getValue() >= RARE)
                .map(run -> new Word(characters(run.getKey()), run.getValue()))
                .toList();
    words.forEach(word -> pieces.addAll(word.parts()));
    while (pieces.size() < most) {
      Set<Pair> joins = joins(Math.min(1 + pieces.size() / BATCH, most - pieces.size()));
      if (joins.isEmpty()) {
        break;
      }
      words = words.stream().map(word -> joined(word, joins)).toList();
      joins.forEach(pair -> pieces.add(pair.left() + pair.right()));
    }
    return List.copyOf(pieces);
  }

  private static List<String> characters(String run) {
    return run.codePoints().mapToObj(Character::toString).toList();
  }

  /** The pairs that stand most often. */
  private Set<Pair> joins(int most) {
    Map<Pair, Integer> counts = new HashMap<>();
    for (Word word : words) {
      for (int i = 1; i < word.parts().size(); i++) {
        counts.merge(
            new Pair(word.parts().get(i - 1), word.parts().get(i)), word.count(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(pair -> pair.getValue() >= RARE)
        .sorted(
            Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Word joined(Word word, Set<Pair> joins) {
    if (word.parts().size() == 1) {
      return word;
    }
    List<String> parts = new ArrayList<>();
    for (String part : word.parts()) {
      int last = parts.size() - 1;
      if (last >= 0 && joins.contains(new Pair(parts.get(last), part))) {
        parts.set(last, parts.get(last) + part);
      } else {
        parts.add(part);
      }
    }
    return parts.size() == word.parts().size() ? word : new Word(parts, word.count());
  }
}
