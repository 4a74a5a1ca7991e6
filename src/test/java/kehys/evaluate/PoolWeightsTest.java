package kehys.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolWeightsTest {
  private static final int SENTENCES = 2_000;

  @Test
  void a_member_that_only_guesses_has_nothing_to_say() {
    Random random = new Random(3);
    double[][][] logs = new double[SENTENCES][2][];
    int[] truth = new int[SENTENCES];
    for (int i = 0; i < SENTENCES; i++) {
      truth[i] = random.nextInt(2);
      logs[i][0] = logs(random.nextDouble() < 0.9 ? truth[i] : 1 - truth[i], 0.9);
      logs[i][1] = logs(random.nextInt(2), 0.9);
    }
    assertThat(new PoolWeights(logs, truth).search(2)).containsExactly(1.0, 0.0);
  }

  @Test
  void members_that_err_apart_both_have_a_say() {
    Random random = new Random(4);
    double[][][] logs = new double[SENTENCES][2][];
    int[] truth = new int[SENTENCES];
    for (int i = 0; i < SENTENCES; i++) {
      truth[i] = random.nextInt(2);
      for (int member = 0; member < 2; member++) {
        logs[i][member] = logs(random.nextDouble() < 0.8 ? truth[i] : 1 - truth[i], 0.8);
      }
    }
    assertThat(new PoolWeights(logs, truth).search(2)).allMatch(weight -> weight >= 0.7);
  }

  private static double[] logs(int answer, double probability) {
    double[] logs = {Math.log(1 - probability), Math.log(1 - probability)};
    logs[answer] = Math.log(probability);
    return logs;
  }
}
