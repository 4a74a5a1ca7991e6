package kehys.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwapFileTest {
  private static final Path FOLDER = Path.of("src/main/resources/kehys/behaviour");

  @ParameterizedTest
  @ValueSource(strings = {"fi", "en", "de", "sv", "ru", "fr"})
  void every_line_has_three_cells(String lang) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(lang).resolve("swaps.csv"));
    assertThat(lines.get(0)).isEqualTo("kind,from,to");
    assertThat(lines).allMatch(line -> line.matches("[a-z>-]+,[^,\"]+,[^,\"]*"));
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "en", "de", "sv", "ru", "fr"})
  void a_name_stands_once_so_that_a_swap_can_be_undone(String lang) {
    for (String kind : List.of("state", "leader", "outlet", "service")) {
      List<String> names = new ArrayList<>(SwapFile.of(lang).words(kind));
      SwapFile.of(lang).rows(kind).forEach(row -> names.add(row.to()));
      assertThat(names).as(lang + " " + kind).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"et", "und"})
  void a_language_without_a_file_has_no_rows(String lang) {
    assertThat(SwapFile.of(lang).rows("state")).isEmpty();
  }
}
