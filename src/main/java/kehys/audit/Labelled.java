package kehys.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kehys.data.Gold;

/** The labels of one task, by the sentences' places in one list. */
final class Labelled {
  private final String name;
  private final List<String> labels;
  private final int[] codes;

  Labelled(Gold gold) {
    this.name = gold.task();
    this.labels = gold.labels();
    this.codes = IntStream.range(0, gold.articles()).flatMap(gold::codes).toArray();
  }

  String name() {
    return name;
  }

  List<String> labels() {
    return labels;
  }

  /** The code of a sentence's label, or {@link Gold#NONE}. */
  int code(int place) {
    return codes[place];
  }

  Optional<String> label(int place) {
    return codes[place] == Gold.NONE ? Optional.empty() : Optional.of(labels.get(codes[place]));
  }
}
