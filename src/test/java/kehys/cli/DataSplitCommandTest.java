package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a file, written beside its rows. */
class DataSplitCommandTest {
  private static final String FILE = Tone.CSV;

  @TempDir private Path folder = Path.of("");

  private static Run split(String file, String... more) {
    List<String> line = new ArrayList<>(List.of("data", "split"));
    line.addAll(List.of(more));
    line.add(file);
    return Run.of(line.toArray(String[]::new));
  }

  private static Run tone(String... more) {
    List<String> line = new ArrayList<>(List.of("--labels", "tone", "--text", "body"));
    line.addAll(List.of("--group", "id", "--order", "part"));
    line.addAll(List.of(more));
    return split(FILE, line.toArray(String[]::new));
  }

  private String csv(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }

  @Test
  void a_split_keeps_articles_whole_and_all_rows() throws IOException {
    Path output = folder.resolve("split.csv");
    Run run = tone("--parts", "a=0.5,b=0.5", "--output", "" + output);
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(output);
    assertThat(lines).hasSize(19).first().isEqualTo("id,part,author,tone,body,split");
    Map<String, String> parts = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String part = line.substring(line.lastIndexOf(',') + 1);
      String before = parts.put(line.substring(0, 1), part);
      assertThat(before == null || before.equals(part)).as(line).isTrue();
    }
    assertThat(parts.values()).contains("a", "b");
    assertThat(run.err()).contains("a: 3 articles, 9 sentences");
  }

  @Test
  void a_column_held_out_stands_in_one_part_alone() {
    Run run = tone("--parts", "a=0.5,b=0.5", "--holdout", "author");
    Map<String, String> parts = new HashMap<>();
    run.out()
        .lines()
        .skip(1)
        .forEach(
            line -> {
              String author = List.of(line.split(",", -1)).get(2);
              String part = line.substring(line.lastIndexOf(',') + 1);
              assertThat(parts.merge(author, part, (a, b) -> a.equals(b) ? a : "both"))
                  .isEqualTo(part);
            });
    assertThat(parts).hasSize(3);
  }

  @Test
  void an_article_with_two_values_of_the_column_held_out_is_never_split() throws IOException {
    String file =
        csv("c.csv", "doc_id,sentence_id,day,tone,text", "a,1,mon,calm,One.", "a,2,tue,angry,Two.");
    Run run = split(file, "--labels", "tone", "--holdout", "day");
    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                file
                    + ":3: expected 'mon' in column 'day' as in the article's first row, found"
                    + " 'tue'; an article is never split\n"));
  }

  @Test
  void rows_are_written_as_they_came() throws IOException {
    String first =
        csv(
            "a.csv",
            "text,tone,doc_id,,",
            "Hello there.,good,a, x ,SECOND",
            "Good night.,bad,b,,",
            "\"Bye,\nthen.\",bad,a,y,Z");
    String second = csv("b.csv", "text,tone,doc_id,,", "So long.,good,b,,");
    assertThat(split(second, "--labels", "tone", "--parts", "all=1", first))
        .isEqualTo(
            new Run(
                0,
                """
                text,tone,doc_id,,,split
                Hello there.,good,a," x ",SECOND,all
                Good night.,bad,b,,,all
                "Bye,
                then.",bad,a,y,Z,all
                So long.,good,b,,,all
                """,
                "all: 2 articles, 4 sentences\n"));
  }

  @Test
  void an_older_split_is_replaced() throws IOException {
    String file = csv("a.csv", "split,text,tone,doc_id", "old,One.,good,a", "old,Two.,bad,b");
    assertThat(split(file, "--labels", "tone", "--parts", "new=1").out())
        .isEqualTo("text,tone,doc_id,split\nOne.,good,a,new\nTwo.,bad,b,new\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a=1,a=2 | 'a' stands twice; give each part one size",
        "a=1,b=0 | expected a size above 0, found 'b=0'",
        "a=x | expected a size above 0, found 'a=x'",
        "a=1,b | expected NAME=SHARE, found 'b'",
        "=1 | expected NAME=SHARE, found '=1'"
      },
      delimiter = '|')
  void parts_that_cannot_be_meant_are_wrong_usage(String parts, String fault) {
    assertThat(tone("--parts", parts)).isEqualTo(new Run(2, "", "--parts: " + fault + "\n"));
  }
}
