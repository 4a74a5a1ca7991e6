package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnprintedTest {

  @Test
  void lines_of_one_kind_are_left_out_and_all_else_passes() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out =
        new Unprinted(new PrintStream(printed, true, StandardCharsets.UTF_8), "Added an ");
    out.println("Added an op of ours");
    out.println("loss å");
    out.println(3);
    out.print("Added ");
    out.printf("%s%n", "in parts");
    out.write('!');
    out.flush();
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("loss å", "3", "Added in parts", "!");
  }
}
