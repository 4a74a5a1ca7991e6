package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandsTest {
  private static final String[] TONE = {
    "--labels", "tone", "--text", "body", "--group", "id", "--order", "part"
  };
  private static final String FILE = "src/test/resources/kehys/cli/tone.csv";

  @TempDir private Path folder = Path.of("");

  private static Run data(String command, String file, String... more) {
    List<String> line = new ArrayList<>(List.of("data", command));
    line.addAll(List.of(more));
    line.add(file);
    return Run.of(line.toArray(String[]::new));
  }

  private Path csv(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void clean_data_pass_a_strict_check() {
    Run run = data("check", FILE, merged("--strict"));
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("fault  exact duplicates: 0");
  }

  private static String[] merged(String... more) {
    String[] all = Arrays.copyOf(TONE, TONE.length + more.length);
    System.arraycopy(more, 0, all, TONE.length, more.length);
    return all;
  }

  @Test
  void a_copy_with_another_label_is_told_twice_and_fails_a_strict_check() throws IOException {
    Path file =
        csv(
            "c.csv",
            "text,tone,split",
            "Rain falls.,a,train",
            "Sun shines.,b,train",
            "RAIN falls,b,test",
            "Wind blows.,a,test");
    Run run = data("check", "" + file, "--labels", "tone", "--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(file + ":4: same text as " + file + ":2, across splits: train and test\n")
        .contains(file + ":4: tone is 'b' here and 'a' at " + file + ":2\n");
  }

  @Test
  void a_marked_contrast_is_no_duplicate() throws IOException {
    Path file =
        csv(
            "c.csv",
            "text,tone,contrast",
            "Rain falls.,a,x",
            "RAIN falls,b,x",
            "Sun shines.,b,",
            "Wind blows.,a,");
    assertThat(data("check", "" + file, "--labels", "tone", "--strict").code()).isZero();
  }

  @Test
  void a_label_outside_the_scheme_is_told_with_its_line() throws IOException {
    Path file = csv("c.csv", "text,framing", "Rain falls.,neutral", "Sun shines.,prais");
    assertThat(data("check", "" + file, "--labels", "framing").out())
        .contains(
            file
                + ":3: column 'framing': expected one of praise, blame, estimate, neutral, found"
                + " 'prais'\n");
  }

  @Test
  void labels_that_differ_in_form_alone_are_told_with_what_is_unseen() throws IOException {
    Path file =
        csv(
            "c.csv",
            "text,tone",
            "One.,p\u00e4h",
            "Two.,P\u00e4h",
            "Three.,pa\u0308h",
            "Four.,p\u00e4h\u200b",
            "Five.,p\u00e4h\u00a0",
            "Six.,P\u00e4h",
            "Seven.,on  air",
            "Eight.,on\u00a0air",
            "Nine.,onair");
    Run run = data("check", "" + file, "--labels", "tone", "--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("fault  one label written several ways: 2\n")
        .contains(
            "  column 'tone': labels 'P\u00e4h' (2 rows), 'pa\\u0308h' (1 row), 'p\u00e4h' (1 row),"
                + " 'p\u00e4h\\u00a0' (1 row), 'p\u00e4h\\u200b' (1 row) differ in form alone\n")
        .contains(
            "  column 'tone': labels 'on  air' (1 row), 'on\\u00a0air' (1 row) differ in form"
                + " alone\n");
  }

  @Test
  void a_column_with_one_label_only_is_told() throws IOException {
    Path file = csv("c.csv", "text,tone", "One.,calm", "Two.,calm");
    assertThat(data("check", "" + file, "--labels", "tone").out())
        .contains(
            """
            fault  columns with one label only: 1
              column 'tone': label 'calm' is the only one
            """);
  }

  @Test
  void a_label_that_stands_in_one_article_only_is_told() throws IOException {
    Path file =
        csv("c.csv", "doc_id,text,tone", "a,One.,calm", "b,Two.,calm", "b,Three.,odd", "b,So.,odd");
    assertThat(data("check", "" + file, "--labels", "tone").out())
        .contains(
            "note   labels in one article only: 1\n"
                + "  column 'tone': label 'odd' stands in one article only, first at "
                + file
                + ":4\n");
  }

  @Test
  void a_sentence_in_another_language_is_told() throws IOException {
    Path file =
        csv(
            "c.csv",
            "text,lang,tone",
            "The minister said that the two sides would meet again in the capital next week.,fi,a",
            "Ministeri sanoi että osapuolet tapaavat toisensa pääkaupungissa taas ensi viikon"
                + " alussa jos sää sallii.,fi,b");
    assertThat(data("check", "" + file, "--labels", "tone").out())
        .contains("wrong language: 1\n  " + file + ":2: expected fi, found en\n");
  }

  @Test
  void a_column_that_gives_the_label_away_is_told() throws IOException {
    List<String> lines = new ArrayList<>(List.of("doc_id,sentence_id,outlet,tone,text"));
    for (int i = 0; i < 80; i++) {
      String tone = i / 2 % 2 == 0 ? "calm" : "angry";
      lines.add(
          "d"
              + i / 2
              + ","
              + i % 2
              + ",paper-"
              + tone
              + ","
              + tone
              + ",Sentence number "
              + i * 7919);
    }
    Path file = csv("c.csv", lines.toArray(String[]::new));
    assertThat(data("check", "" + file, "--labels", "tone").out())
        .contains(
            "column 'outlet': tells 100 % of 'tone' (p = 0.005); hold it out: --holdout outlet");
  }

  @Test
  void a_model_learns_from_one_part_and_is_measured_on_the_other() throws IOException {
    Path file = folder.resolve("split.csv");
    data("split", FILE, merged("--parts", "a=0.5,b=0.5", "--output", "" + file));
    String model = folder.resolve("m").toString();
    List<String> train = new ArrayList<>(List.of("train", "--folds", "0", "--output", model));
    train.addAll(List.of("--where", "split=a", "--data", "" + file));
    train.addAll(List.of(TONE));
    assertThat(Run.of(train.toArray(String[]::new)).err())
        .contains("learning from 9 sentences of 3 articles");
    assertThat(evaluate(model, file, "b").out()).contains(": 9 sentences, 3 articles;");
    assertThat(evaluate(model, file, "c"))
        .isEqualTo(new Run(3, "", file + ": expected rows with c in column 'split', found none\n"));
  }

  private static Run evaluate(String model, Path file, String split) {
    List<String> line =
        new ArrayList<>(List.of("evaluate", "--model", model, "--where", "split=" + split));
    line.addAll(List.of("--data", "" + file));
    line.addAll(List.of(TONE).subList(2, TONE.length));
    return Run.of(line.toArray(String[]::new));
  }
}
