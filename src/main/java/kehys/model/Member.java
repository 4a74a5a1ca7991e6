package kehys.model;

import java.util.List;
import java.util.stream.IntStream;
import kehys.features.Featurizer;

/**
 * One way to see and answer a sentence; a model has one of them or averages several.
 *
 * @param featurizer sentence in, features out
 * @param heads one per task, in the order of the model's tasks
 */
public record Member(Featurizer featurizer, List<Head> heads) {

  /** Keeps its own copy of the list. */
  public Member {
    heads = List.copyOf(heads);
  }

  /** The same member with other says, one per head. */
  Member with(List<Say> says) {
    return new Member(
        featurizer,
        IntStream.range(0, heads.size())
            .mapToObj(head -> heads.get(head).with(says.get(head)))
            .toList());
  }

  /** Whether another has the same tasks in the same order. */
  boolean answersAs(Member other) {
    return heads.size() == other.heads.size()
        && IntStream.range(0, heads.size())
            .allMatch(task -> heads.get(task).labels().alike(other.heads.get(task).labels()));
  }

  /** The tasks in their order. */
  List<Labels> tasks() {
    return heads.stream().map(Head::labels).toList();
  }
}
