package kehys.report;

import java.util.List;

/**
 * A sentence as a page shows it.
 *
 * @param index place in the article, from 0
 * @param kind {@code headline} or {@code body}
 * @param pieces its text
 * @param answers one per task
 * @param tone place of the label that gives the tint
 * @param mark a letter for that label, empty where it needs none
 * @param sureness from 1 to 4
 * @param speaker who is credited, empty for nobody
 * @param likelihood how likely an estimate calls its content, empty where it does not say
 * @param review whether it is left to a person
 */
public record SentenceView(
    int index,
    String kind,
    List<Piece> pieces,
    List<Answer> answers,
    int tone,
    String mark,
    int sureness,
    String speaker,
    String likelihood,
    boolean review) {

  /**
   * The answer to a task.
   *
   * @param task name of the task
   * @param label the answer
   * @param percent its probability in whole percent
   */
  public record Answer(String task, String label, int percent) {}

  /** The answers in a line. */
  public String told() {
    return String.join(
        ", ",
        answers.stream().map(answer -> answer.label() + " " + answer.percent() + " %").toList());
  }
}
