package kehys.report;

import java.util.List;

/**
 * A task as a page shows it.
 *
 * @param name the task
 * @param labels its labels
 * @param tinting whether its answer gives a sentence its tint
 */
public record PageTask(String name, List<LabelCount> labels, boolean tinting) {

  /**
   * A label.
   *
   * @param name the label
   * @param mark its letter, empty where it needs none
   * @param tone place among the tints
   * @param sentences number of sentences with this answer
   * @param percent of all sentences
   */
  public record LabelCount(String name, String mark, int tone, int sentences, int percent) {}
}
