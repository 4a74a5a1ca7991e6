package kehys.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MillionthsTest {
  @Test
  void probabilities_are_written_as_decimals_are() throws IOException {
    List<Float> probabilities =
        new ArrayList<>(List.of(0f, 1f, 0.5f, 4e-7f, 5e-7f, 6e-7f, 0.9999994f, 0.9999996f));
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      probabilities.add(random.nextFloat());
    }
    for (float probability : probabilities) {
      assertThat(written(probability)).isEqualTo(Rounded.of(probability).toPlainString());
    }
  }

  private static String written(float probability) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new Millionths().write(json, probability);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
