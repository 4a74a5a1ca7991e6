package kehys.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.model.Head;
import kehys.model.Labels;
import kehys.model.Member;
import kehys.model.Model;
import kehys.model.Say;
import kehys.text.PublisherType;

/**
 * Makes verdicts of opinions: each member's probabilities are calibrated, and where there are
 * several members the weighted means of their logarithms are taken (a logarithmic opinion pool,
 * Genest and Zidek 1986). For any number of threads.
 */
public final class Judge {
  private static final float LEAST = 1e-9f;

  private final List<Labels> tasks;
  private final List<List<Say>> says;
  private final Abstention abstention;

  /**
   * Judges by these says.
   *
   * @param tasks the tasks in the order of the opinions
   * @param says member, then task
   * @param abstention what is left to a person
   */
  public Judge(List<Labels> tasks, List<List<Say>> says, Abstention abstention) {
    this.abstention = abstention;
    this.tasks = List.copyOf(tasks);
    this.says = says.stream().map(List::copyOf).toList();
  }

  /** Judges by the says that a model has. */
  static Judge of(Model model, Abstention abstention) {
    return new Judge(model.tasks(), model.members().stream().map(Judge::says).toList(), abstention);
  }

  private static List<Say> says(Member member) {
    return member.heads().stream().map(Head::say).toList();
  }

  /** A verdict for each task. */
  public List<Verdict> verdicts(Opinion opinion) {
    List<Verdict> verdicts = new ArrayList<>(tasks.size());
    for (int task = 0; task < tasks.size(); task++) {
      verdicts.add(new Verdict(tasks.get(task), probabilities(opinion, task)));
    }
    return List.copyOf(verdicts);
  }

  private float[] probabilities(Opinion opinion, int task) {
    return says.size() == 1 ? calibrated(opinion, 0, task) : pooled(opinion, task);
  }

  private float[] calibrated(Opinion opinion, int member, int task) {
    float[] probabilities = opinion.probabilities(member, task);
    says.get(member).get(task).calibration().apply(probabilities);
    return probabilities;
  }

  private float[] pooled(Opinion opinion, int task) {
    double[] logs = new double[tasks.get(task).size()];
    double weights = 0;
    for (int member = 0; member < says.size(); member++) {
      double weight = says.get(member).get(task).weight();
      float[] probabilities = calibrated(opinion, member, task);
      for (int label = 0; label < logs.length; label++) {
        logs[label] += weight * StrictMath.log(Math.max(LEAST, probabilities[label]));
      }
      weights += weight;
    }
    return normalised(logs, weights);
  }

  private static float[] normalised(double[] logs, double weights) {
    float[] pooled = new float[logs.length];
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(log / weights);
    }
    for (int label = 0; label < logs.length; label++) {
      pooled[label] = (float) (StrictMath.exp(logs[label] / weights) / sum);
    }
    return pooled;
  }

  /** Whether verdicts stand by themselves. */
  Decision decision(List<Verdict> verdicts) {
    return abstention.decision(verdicts);
  }

  /** The stance that follows from the verdicts, where both built-in tasks are there. */
  static Optional<Stance> stance(List<Verdict> verdicts, PublisherType publisher) {
    Optional<Attribution> attribution = label(verdicts, Attribution.TASK).flatMap(Attribution::of);
    Optional<Framing> framing = label(verdicts, Framing.TASK).flatMap(Framing::of);
    return attribution.flatMap(who -> framing.map(how -> Stance.of(who, how, publisher)));
  }

  private static Optional<String> label(List<Verdict> verdicts, String task) {
    return Verdict.of(verdicts, task).map(Verdict::label);
  }
}
