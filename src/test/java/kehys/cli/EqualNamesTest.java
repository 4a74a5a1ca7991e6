package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of several files that have the same name. */
class EqualNamesTest {
  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static Run score(String format, String... files) {
    List<String> arguments = new ArrayList<>(List.of("score", "--format", format));
    arguments.addAll(List.of(files));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static List<String> names(Run run) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      names.add(new ObjectMapper().readTree(line).path("doc_id").asText());
    }
    return names;
  }

  private static String told(String file, String found, String called) {
    return file
        + ": expected articles of other names than in the files before, found '"
        + found
        + "'; answers call it '"
        + called
        + "', and others of the file likewise\n";
  }

  @Test
  void files_of_one_name_in_two_folders_are_told_apart_by_their_folders() throws IOException {
    String first = file("a/x.txt", "Rain fell.");
    String second = file("b/x.txt", "Snow fell.");
    Run run = score("jsonl", first, second);
    assertThat(names(run)).containsExactly("x", second);
    assertThat(run.err()).isEqualTo(told(second, "x", second));
  }

  @Test
  void a_name_that_two_files_give_is_the_later_ones_with_its_file() throws IOException {
    String first = file("a.jsonl", "{'id':'17','text':'A.'}\n{'text':'B.'}\n".replace('\'', '"'));
    String second = file("b.csv", "doc_id,text\n17,C.\n18,D.\n17,E.\n");
    String third = file("b/a.jsonl", Files.readString(Path.of(first)));
    Run run = score("jsonl", first, second, third);
    assertThat(names(run))
        .containsExactly(
            "17", "a:2", second + "#17", "18", second + "#17", third + "#17", third + ":2");
    assertThat(run.err())
        .isEqualTo(told(second, "17", second + "#17") + told(third, "17", third + "#17"));
  }

  @Test
  void what_one_file_calls_alike_stays_alike() throws IOException {
    String line = "{\"id\":\"17\",\"text\":\"Rain fell.\"}\n";
    Run run = score("jsonl", file("a.jsonl", line + line), file("b.txt", "Snow fell."));
    assertThat(names(run)).containsExactly("17", "17", "b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_file_that_is_named_again_is_counted() throws IOException {
    String file = file("a/x.csv", "text\nRain fell.\n");
    assertThat(names(score("jsonl", file, file, file)))
        .containsExactly("x:2", file + "#2:2", file + "#3:2");
  }

  @Test
  void no_page_takes_the_place_of_another() throws IOException {
    file("a/Rain.txt", "Rain fell.");
    file("a/rain.txt", "Rain fell again.");
    file("b/rain.txt", "No rain fell.");
    String pages = folder.resolve("pages").toString();
    score("html", "--output", pages, folder.resolve("a") + "", folder.resolve("b") + "");
    try (Stream<Path> files = Files.list(Path.of(pages))) {
      assertThat(files.map(one -> (one.getFileName() + "").toLowerCase(Locale.ROOT)))
          .hasSize(4)
          .doesNotHaveDuplicates();
    }
    String second = folder.resolve("b/rain.txt").toString();
    assertThat(folder.resolve("pages/index.html")).content().contains(second);
  }
}
