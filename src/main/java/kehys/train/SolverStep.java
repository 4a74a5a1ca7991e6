package kehys.train;

/**
 * A step of a solver that learns one label after the other against the rest.
 *
 * @param task name of the task
 * @param label which of the labels, from 1
 * @param labels how many there are; 1 where two labels are told from each other at once
 * @param step steps that are done for this label
 */
public record SolverStep(String task, int label, int labels, int step) implements Progress {

  @Override
  public String words() {
    String which = labels == 1 ? "" : "label " + label + " of " + labels + ", ";
    return "learning " + task + ": " + which + "step " + step;
  }
}
