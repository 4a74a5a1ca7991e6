package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels go to a tool where people correct them, and come back. */
class DataExchangeTest {
  private static final String HEADER = "doc_id,sentence_id,kind,lang,publisher,publisher_type,text";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "export"})
  void both_commands_have_help_with_examples(String command) {
    Run run = Run.of("data", command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: kehys data " + command)
        .contains("Examples:\n  kehys data " + command);
    assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
  }

  @Test
  void an_import_says_what_it_could_not_know() throws IOException {
    String lines = file("a.txt", "__label__calm =A.\nB.\n");
    assertThat(Run.of("data", "import", "--from", "fasttext", "--lang", "en", lines))
        .isEqualTo(
            new Run(
                0,
                HEADER + ",label\na:1,0,,en,,,=A.,calm\na:2,0,,en,,,B.,\n",
                """
                read 2 texts
                1 of them have no label of a known task
                no 'doc_id': each row is taken as an article of its own
                """));
  }

  @Test
  void texts_that_the_annotator_has_not_labelled_are_counted() throws IOException {
    String task =
        "{\"data\":{\"text\":\"%s.\",\"doc_id\":\"d\"},"
            + "\"annotations\":[{\"completed_by\":%d,\"result\":[]}]}";
    String json = file("a.json", "[" + task.formatted("A", 1) + "," + task.formatted("B", 2) + "]");
    assertThat(Run.of("data", "import", "--from", "label-studio", "--annotator", "1", json))
        .isEqualTo(
            new Run(
                0,
                HEADER + "\nd,0,,,,,A.\n",
                """
                read 1 texts
                1 of them have no label of a known task
                left out 1 texts without annotations by '1'
                """));
  }

  @Test
  void standard_input_is_read_as_a_file_is() {
    InputStream before = System.in;
    String json = "{\"text\":\"A.\",\"tone\":\"calm\"}\n{\"text\":\"B.\",\"doc_id\":\"d\"}\n";
    System.setIn(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Run.of("data", "import", "--from", "jsonl", "--task", "tone", "-"))
          .isEqualTo(
              new Run(
                  0,
                  HEADER + ",tone\nstdin:1,0,,,,,A.,calm\nd,0,,,,,B.,\n",
                  """
                  read 2 texts
                  1 of them have no label of a known task
                  1 of them have no 'doc_id': each is an article of its own
                  """));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void an_export_says_how_to_read_it_back() throws IOException {
    String csv = file("a.csv", "text,tone,x\n\"A\nb.\",calm,1\n");
    assertThat(Run.of("data", "export", "--to", "fasttext", "--labels", "tone", csv))
        .isEqualTo(
            new Run(
                0,
                "__label__calm A b.\n",
                "wrote 1 texts\n"
                    + "left out all columns but labels and text, which a line of fasttext has no"
                    + " place for\nwrote line breaks as spaces in 1 of them\n"
                    + "to read them back: kehys data import --from fasttext --task tone FILE\n"));
  }

  @Test
  void files_go_out_and_come_back_the_same() throws IOException {
    String csv = "datasets/examples/drone-parade.en.csv";
    String tasks = folder.resolve("tasks.json").toString();
    String back = folder.resolve("back.csv").toString();
    Run out = Run.of("data", "export", "--to", "label-studio", "--output", tasks, csv);
    assertThat(out.out()).isEmpty();
    Run in = Run.of("data", "import", "--from", "label-studio", "--output", back, tasks);
    assertThat(in.out()).isEmpty();
    assertThat(Path.of(back)).hasSameBinaryContentAs(Path.of(csv));
  }

  @Test
  void nothing_is_written_of_a_file_with_a_fault() throws IOException {
    String lines = file("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"label\":[1]}\n");
    String old = file("old.csv", "old\n");
    assertThat(Run.of("data", "import", "--from", "doccano", lines))
        .isEqualTo(
            new Run(
                3,
                "",
                lines
                    + ":2: key 'label': expected names of labels, found a number; export the labels"
                    + " by name\n"));
    assertThat(Run.of("data", "import", "--from", "doccano", "--output", old, lines).code())
        .isEqualTo(3);
    assertThat(Path.of(old)).hasContent("old");
    assertThat(Run.of("data", "import", "--from", "jsonl", "nowhere.jsonl"))
        .isEqualTo(new Run(3, "", "nowhere.jsonl: no such file; check the name\n"));
  }

  @Test
  void options_that_cannot_be_meant_are_wrong_usage() {
    assertThat(Run.of("data", "import", "--from", "brat", "a"))
        .isEqualTo(
            new Run(
                2,
                "",
                "--from: expected doccano, label-studio, fasttext or jsonl, found 'brat'\n"));
    assertThat(Run.of("data", "export", "--to", "brat", "a"))
        .isEqualTo(
            new Run(
                2, "", "--to: expected doccano, label-studio, fasttext or jsonl, found 'brat'\n"));
    assertThat(Run.of("data", "import", "--from", "doccano", "--annotator", "1", "a"))
        .isEqualTo(
            new Run(2, "", "--annotator: only label-studio tells who labelled; leave it out\n"));
    assertThat(Run.of("data", "import", "--from", "doccano", "--task", "", "a"))
        .isEqualTo(new Run(2, "", "--task: expected names, found an empty one\n"));
    assertThat(Run.of("data", "import", "--from", "doccano", "--lang", "Finnish", "a"))
        .isEqualTo(
            new Run(2, "", "--lang: expected a language such as fi or en, found 'Finnish'\n"));
  }
}
