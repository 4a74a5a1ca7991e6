package kehys.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TuningTest {
  private static final Map<String, List<String>> SPACE =
      Map.of("a", List.of("1", "2", "3"), "b", List.of("x", "y"));

  @Test
  void the_users_own_settings_come_first_and_no_two_are_alike() {
    List<Map<String, String>> drawn = Tuning.draw(SPACE, Map.of(), 5, 1);
    assertThat(drawn).hasSize(5).doesNotHaveDuplicates();
    assertThat(drawn.get(0)).isEmpty();
  }

  @Test
  void what_the_user_sets_is_not_drawn() {
    assertThat(Tuning.draw(SPACE, Map.of("a", "7"), 3, 1))
        .allSatisfy(settings -> assertThat(settings).containsEntry("a", "7"));
  }

  @Test
  void a_small_space_gives_fewer() {
    assertThat(Tuning.draw(Map.of("b", List.of("x", "y")), Map.of(), 9, 1)).hasSize(3);
  }

  @Test
  void the_same_seed_draws_the_same() {
    assertThat(Tuning.draw(SPACE, Map.of(), 5, 3)).isEqualTo(Tuning.draw(SPACE, Map.of(), 5, 3));
  }
}
