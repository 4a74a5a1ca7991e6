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

  private String related() throws IOException {
    String shared = "The ministry has denied all of this in a statement.";
    return csv(
        "related.csv",
        "doc_id,paper,tone,text",
        "a,one,calm," + shared,
        "b,two,calm,Rain fell in the north.",
        "c,two,calm," + shared,
        "d,two,calm,Buses ran late on Monday.");
  }

  @Test
  void articles_that_share_sentences_stay_in_one_part() throws IOException {
    for (int seed = 1; seed < 6; seed++) {
      Run run = split(related(), "--labels", "tone", "--parts", "x=1,y=1", "--seed", "" + seed);
      List<String> parts =
          run.out().lines().map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
      assertThat(parts.get(3)).isEqualTo(parts.get(1)).isNotEqualTo(parts.get(2));
      assertThat(run.err())
          .isEqualTo(
              """
              x: 2 articles, 2 sentences
              y: 2 articles, 2 sentences
              2 articles share sentences with others; none are parted
              """);
    }
  }

  @Test
  void values_held_out_may_part_articles_that_share_sentences() throws IOException {
    assertThat(
            split(related(), "--labels", "tone", "--parts", "x=3,y=1", "--holdout", "paper").err())
        .isEqualTo(
            """
            x: 3 articles, 3 sentences
            y: 1 articles, 1 sentences
            1 articles share sentences with one in another part; kehys data check tells which
            """);
  }

  @Test
  void a_part_that_nothing_is_left_for_is_told() throws IOException {
    String file = csv("c.csv", "doc_id,tone,text", "a,calm,Rain fell in the north.");
    assertThat(split(file, "--labels", "tone", "--parts", "x=2,y=1").err())
        .isEqualTo("x: 1 articles, 1 sentences\ny: 0 articles, 0 sentences\n");
  }
}
