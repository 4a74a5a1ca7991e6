package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/kehys/lexicon");
  private static final Map<String, String> HEADERS =
      Map.of(
          "sources.csv", "form,type,country",
          "cues.csv", "form,kind,place",
          "hedges.csv", "form,low,high",
          "polarity.csv", "form,polarity",
          "pronouns.csv", "form,number",
          "figures.csv", "form",
          "former.csv", "form",
          "roles.csv", "form",
          "deeds.csv", "form");

  static List<Path> languages() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_line_of_a_language_can_be_read(Path language) {
    List<Form> forms = LexiconFiles.forms(String.valueOf(language.getFileName()));
    assertThat(forms.stream().map(Form::kind).distinct()).hasSize(HEADERS.size());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_file_has_its_header_and_forms_that_stand_once(Path language) throws IOException {
    for (Map.Entry<String, String> file : HEADERS.entrySet()) {
      List<String> lines = Files.readAllLines(language.resolve(file.getKey()));
      List<String> forms =
          lines.stream().skip(1).map(line -> List.of(line.split(",", -1)).get(0)).toList();
      assertThat(lines.get(0)).as(file.getKey()).isEqualTo(file.getValue());
      assertThat(forms).as(language + "/" + file.getKey()).doesNotHaveDuplicates();
      assertThat(forms).allMatch(form -> form.matches("[^*,\"]+\\*?( [^*,\"]+\\*?)*"));
    }
  }
}
