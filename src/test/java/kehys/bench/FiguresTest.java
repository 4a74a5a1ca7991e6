package kehys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.util.ListStatistics;

class FiguresTest {

  @Test
  void single_times_give_the_half_the_slowest_in_a_hundred_and_their_ratio() {
    double[] times = IntStream.rangeClosed(1, 199).mapToDouble(i -> i).toArray();
    times[198] = 5000;
    Map<String, Object> figures = new LinkedHashMap<>();
    Figures.percentiles(figures, new ListStatistics(times));
    assertThat(figures).isEqualTo(Map.of("p50", 100.0, "p99", 198.0, "p99_by_p50", 1.98));
  }

  @Test
  void a_figure_has_four_digits() {
    assertThat(Figures.rounded(123_456.7)).isEqualTo(123_500);
    assertThat(Figures.rounded(0.000_123_456_7)).isEqualTo(0.000_123_5);
  }
}
