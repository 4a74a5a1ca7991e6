package kehys.model;

import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Fingerprints;

/**
 * A trained model.
 *
 * @param card what the model is and how it came about
 * @param members one or more, all for the same tasks; their answers are averaged
 * @param risks how often its answers err, by how sure they are; one per task, or none where it was
 *     not measured
 * @param seen the sentences it was learned from
 */
public record Model(Card card, List<Member> members, List<Risk> risks, Fingerprints seen) {

  /** Refuses members of different tasks. */
  public Model {
    members = List.copyOf(members);
    risks = List.copyOf(risks);
    if (members.isEmpty() || !members.stream().allMatch(members.get(0)::answersAs)) {
      throw new IllegalArgumentException("expected members, all for the same tasks");
    }
  }

  /** A model that does not know which sentences it has seen. */
  public Model(Card card, List<Member> members, List<Risk> risks) {
    this(card, members, risks, Fingerprints.NONE);
  }

  /** A model of one member whose risk was not measured. */
  public Model(Card card, Member member) {
    this(card, List.of(member), List.of());
  }

  /** The tasks with their labels, in the order of the answers. */
  public List<Labels> tasks() {
    return members.get(0).tasks();
  }

  /**
   * The same model with other says and risks.
   *
   * @param says member, then task
   */
  public Model with(List<List<Say>> says, List<Risk> others) {
    List<Member> weighed =
        IntStream.range(0, members.size())
            .mapToObj(member -> members.get(member).with(says.get(member)))
            .toList();
    return new Model(card, weighed, others, seen);
  }

  /** The same model with another card. */
  public Model with(Card other) {
    return new Model(other, members, risks, seen);
  }

  /** The same model, which knows what it has seen. */
  public Model with(Fingerprints sentences) {
    return new Model(card, members, risks, sentences);
  }
}
