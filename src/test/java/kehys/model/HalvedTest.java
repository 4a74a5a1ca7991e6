package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HalvedTest {

  @Test
  void the_nearest_differs_by_at_most_a_256th() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      float value = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10));
      float nearest = Halved.nearest(value);
      assertThat(Halved.holds(nearest)).isTrue();
      assertThat(Math.abs((double) nearest - value)).isLessThanOrEqualTo(Math.abs(value) / 256d);
    }
  }

  /** Eight bits of precision: between 256 and 512 they count in twos, above in fours. */
  @Test
  void halfway_between_two_the_even_one_is_taken() {
    assertThat(Halved.nearest(257)).isEqualTo(256);
    assertThat(Halved.nearest(259)).isEqualTo(260);
    assertThat(Halved.nearest(-514)).isEqualTo(-512);
    assertThat(Halved.nearest(257.01f)).isEqualTo(258);
  }

  @Test
  void what_has_no_lower_bits_stays_as_it_is() {
    for (float value : new float[] {0f, -0f, 1f, 100f, -0.75f, 0x1p-126f}) {
      assertThat(Halved.nearest(value)).isEqualTo(value);
      assertThat(Halved.value(Halved.upper(value))).isEqualTo(value);
    }
  }

  @Test
  void only_floats_that_lose_nothing_are_written_in_half_the_bytes() {
    assertThat(NumberKind.of(new float[] {0.5f, 3f})).isEqualTo(NumberKind.BF16);
    assertThat(NumberKind.of(new float[] {0.5f, 0.1f})).isEqualTo(NumberKind.F32);
  }
}
