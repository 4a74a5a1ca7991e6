package kehys.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kehys.evaluate.Answers.Answer;
import kehys.model.Isotonic;
import kehys.model.Isotonic.Curve;

/**
 * A rising curve for each label by pooling neighbours that fall (Ayer et al. 1955): probability
 * said against how often the label is the true one.
 */
final class IsotonicFit {
  /** Curves of more points tell chance from chance; neighbours are pooled down to these many. */
  private static final int MOST_POINTS = 40;

  private IsotonicFit() {}

  /** A block of neighbouring answers. */
  private record Block(double said, double hits, int size) {
    double rate() {
      return hits / size;
    }

    Block with(Block next) {
      int both = size + next.size;
      return new Block((said * size + next.said * next.size) / both, hits + next.hits, both);
    }
  }

  static Isotonic of(Answers answers) {
    return new Isotonic(
        IntStream.range(0, answers.labels()).mapToObj(label -> curve(answers, label)).toList());
  }

  private static Curve curve(Answers answers, int label) {
    List<Block> risen = new ArrayList<>();
    for (Block block : blocks(answers, label)) {
      risen.add(block);
      while (risen.size() > 1 && risen.get(risen.size() - 2).rate() >= block(risen).rate()) {
        Block last = risen.remove(risen.size() - 1);
        risen.add(risen.remove(risen.size() - 1).with(last));
      }
    }
    return new Curve(
        risen.stream().map(Block::said).toList(), risen.stream().map(Block::rate).toList());
  }

  private static Block block(List<Block> blocks) {
    return blocks.get(blocks.size() - 1);
  }

  /** Equal shares of the answers, from the least to the most probable. */
  private static List<Block> blocks(Answers answers, int label) {
    List<Block> single =
        answers.all().stream()
            .map(answer -> single(answer, label))
            .sorted(Comparator.comparingDouble(Block::said))
            .toList();
    List<Block> blocks = new ArrayList<>();
    int size = Math.max(1, single.size() / MOST_POINTS);
    for (int from = 0; from < single.size(); from += size) {
      List<Block> part = single.subList(from, Math.min(single.size(), from + size));
      blocks.add(part.stream().reduce(Block::with).orElseThrow());
    }
    return blocks;
  }

  private static Block single(Answer answer, int label) {
    return new Block(answer.probabilities().of(label), answer.truth() == label ? 1 : 0, 1);
  }
}
