package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomTest {
  private final Room room = new Room();

  @Test
  void children_stand_between_those_of_others() {
    assertThat(room.take(0b101)).isZero();
    assertThat(room.take(0b101)).isOne();
    assertThat(room.take(0b1)).isEqualTo(4);
  }

  @Test
  void no_cell_and_no_base_is_taken_twice() {
    Random random = new Random(1);
    Set<Integer> cells = new HashSet<>();
    Set<Integer> bases = new HashSet<>();
    for (int node = 0; node < 2_000; node++) {
      long letters = (1L << node) | (1L << random.nextInt()) | (1L << random.nextInt());
      int base = room.take(letters);
      assertThat(bases.add(base)).isTrue();
      for (long rest = letters; rest != 0; rest &= rest - 1) {
        int cell = base + Long.numberOfTrailingZeros(rest);
        assertThat(cells.add(cell)).isTrue();
        assertThat(cell).isLessThan(room.size());
      }
    }
  }
}
