package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MacroF1Test {
  @Test
  void it_is_the_mean_over_the_labels_that_occur() {
    MacroF1 macroF1 = new MacroF1(3);
    macroF1.add(0, new float[] {0.6f, 0.4f, 0});
    macroF1.add(0, new float[] {0.4f, 0.6f, 0});
    macroF1.add(1, new float[] {0.1f, 0.9f, 0});
    // Both labels have an F1 of 2/3; the third is neither true nor answered.
    assertThat(macroF1.value()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void it_is_zero_where_nothing_was_counted() {
    assertThat(new MacroF1(2).value()).isZero();
  }
}
