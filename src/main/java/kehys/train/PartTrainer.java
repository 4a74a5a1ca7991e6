package kehys.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Model;

/**
 * Learns from a share of the articles, drawn by chance; a larger share holds all of a smaller one.
 *
 * @param trainer how to learn
 * @param share of the articles, above 0 to 1
 */
public record PartTrainer(Trainer trainer, double share) implements Trainer {

  @Override
  public Model train(Corpus corpus, List<Gold> tasks, long seed) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, corpus.articles().size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    int count = (int) Math.max(1, Math.round(share * order.size()));
    List<Integer> part = order.subList(0, count).stream().sorted().toList();
    return trainer.train(
        corpus.only(part), tasks.stream().map(gold -> gold.only(part)).toList(), seed);
  }
}
