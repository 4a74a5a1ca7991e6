package kehys.behaviour;

import java.util.Objects;
import java.util.Optional;

/**
 * A change of a sentence, and what it has to do to the answers (Ribeiro et al. 2020, "Beyond
 * Accuracy": their tests of invariance and of direction).
 */
public final class Change {
  private final String name;
  private final Expectation expects;
  private final Rewriting rewriting;

  Change(String name, Expectation expects, Rewriting rewriting) {
    this.name = name;
    this.expects = expects;
    this.rewriting = rewriting;
  }

  /** What is done, for people: "states swapped". */
  public String name() {
    return name;
  }

  /** What has to come of it. */
  public Expectation expects() {
    return expects;
  }

  /**
   * The changed sentence, or none where the change does not apply.
   *
   * @param lang the sentence's language, such as {@code fi}
   */
  public Optional<String> of(String sentence, String lang) {
    return rewriting.of(sentence, lang).filter(changed -> !Objects.equals(changed, sentence));
  }
}
