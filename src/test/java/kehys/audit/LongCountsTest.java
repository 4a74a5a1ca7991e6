package kehys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {

  @Test
  void keys_have_places_in_the_order_of_their_first_addition() {
    LongCounts counts = new LongCounts();
    assertThat(counts.add(7)).isEqualTo(0);
    assertThat(counts.add(0)).isEqualTo(1);
    assertThat(counts.add(7)).isEqualTo(0);
    assertThat(counts.size()).isEqualTo(2);
    assertThat(counts.key(1)).isZero();
    assertThat(counts.count(0)).isEqualTo(2);
  }

  @Test
  void it_counts_as_a_map_does_while_it_grows() {
    Random random = new Random(1);
    LongCounts counts = new LongCounts();
    Map<Long, Integer> expected = new HashMap<>();
    List<Long> order = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      long key = (random.nextInt(20_000) - 10_000L) << (random.nextInt(3) * 16);
      counts.add(key);
      if (expected.merge(key, 1, Integer::sum) == 1) {
        order.add(key);
      }
    }
    assertThat(counts.size()).isEqualTo(order.size());
    for (int place = 0; place < order.size(); place++) {
      assertThat(counts.key(place)).isEqualTo(order.get(place));
      assertThat(counts.count(place)).isEqualTo(expected.get(order.get(place)));
    }
  }
}
