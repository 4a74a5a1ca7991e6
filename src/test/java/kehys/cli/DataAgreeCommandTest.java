package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readings of the same sentences, in two files or two columns. */
class DataAgreeCommandTest {
  @TempDir private Path folder = Path.of("");

  private static Run agree(String file, String... more) {
    List<String> line = new ArrayList<>(List.of("data", "agree", file));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  private String csv(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }

  @Test
  void two_readings_are_compared_and_their_differences_listed() throws IOException {
    String first =
        csv(
            "a.csv",
            "doc_id,sentence_id,lang,tone,text",
            "a,1,en,calm,One.",
            "a,2,en,angry,Two.",
            "b,1,fi,calm,Kolme.",
            "b,2,fi,calm,Neljä.");
    String second =
        csv(
            "b.csv",
            "doc_id,sentence_id,lang,tone,text",
            "a,1,en,calm,One.",
            "a,2,en,calm,Two.",
            "b,1,fi,calm,Kolme.");
    Run run = agree(first, "--labels", "tone", "--with", second);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  all      3  0.667 ")
        .contains("1 differences\n  " + second + ":3: angry / calm\n    Two.\n");
  }

  @Test
  void numbers_that_a_spreadsheet_wrote_otherwise_are_the_same() throws IOException {
    String first = csv("a.csv", "doc_id,sentence_id,tone,text", "a,1,calm,One.", "a,2,angry,Two.");
    String second =
        csv("b.csv", "doc_id,sentence_id,tone,text", "a,2.0,angry,Two.", "a,1.0,calm,One.");
    Run run = agree(first, "--labels", "tone", "--with", second);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("0 differences\n");
  }

  @Test
  void a_second_reading_of_a_sentence_that_is_not_there_is_refused() throws IOException {
    String first = csv("a.csv", "doc_id,sentence_id,tone,text", "a,1,calm,One.", "a,2,angry,Two.");
    String second = csv("b.csv", "doc_id,sentence_id,tone,text", "a,3,calm,One.");
    assertThat(agree(first, "--labels", "tone", "--with", second))
        .isEqualTo(
            new Run(
                3,
                "",
                second
                    + ":2: expected a sentence of the first reading, found article 'a', sentence"
                    + " '3', which is not in it\n"));
  }

  @Test
  void sentences_without_numbers_are_paired_by_their_places() throws IOException {
    String grouped =
        csv("a.csv", "text,tone,doc_id", "Yes.,A,d1", "Yes.,B,d1", "No.,A,d2", "No.,B,d2");
    String moved =
        csv("b.csv", "text,tone,doc_id", "No.,A,d2", "Yes.,A,d1", "No.,B,d2", "Yes.,B,d1");
    String bare = csv("c.csv", "text,tone", "Yes.,A", "Yes.,B", "No.,A", "No.,B");
    String repeating = csv("d.csv", "text,tone,sentence_id", "Yes.,A,1", "Yes.,B,2", "No.,A,1");
    String agreed = "1.000 [1.000, 1.000]";
    assertThat(agree(grouped, "--labels", "tone", "--with", grouped).out()).contains(agreed);
    assertThat(agree(grouped, "--labels", "tone", "--with", moved).out()).contains(agreed);
    assertThat(agree(bare, "--labels", "tone", "--with", bare).out()).contains(agreed);
    assertThat(agree(bare, "--labels", "tone", "--with", repeating).out()).contains(agreed);
  }

  @Test
  void a_number_alone_tells_a_sentence_where_no_other_has_it() throws IOException {
    String first = csv("a.csv", "text,tone,sentence_id", "Yes.,A,1", "No.,B,2", "So.,A,3");
    String second = csv("b.csv", "text,tone,sentence_id", "So.,A,3", "No.,B,2");
    assertThat(agree(first, "--labels", "tone", "--with", second).out())
        .contains("  all      2  1.000 [1.000, 1.000]");
  }

  @Test
  void places_that_do_not_agree_are_refused_with_what_is_needed() throws IOException {
    String mend =
        "; sentences are paired by their places unless both readings have columns 'doc_id' and"
            + " 'sentence_id' (name others with --group and --order)\n";
    String first = csv("a.csv", "text,tone,doc_id", "Yes.,A,d", "No.,B,d");
    String second = csv("b.csv", "text,tone,doc_id", "No.,B,d");
    assertThat(agree(first, "--labels", "tone", "--with", second))
        .isEqualTo(
            new Run(
                3, "", second + ":2: expected the text at " + first + ":2, found another" + mend));
    String longer = csv("c.csv", "text,tone,doc_id", "Yes.,A,d", "No.,B,d", "So.,B,d");
    assertThat(agree(first, "--labels", "tone", "--with", longer))
        .isEqualTo(
            new Run(
                3,
                "",
                longer
                    + ":4: expected a sentence of the first reading, found article 'd', sentence"
                    + " '3', which is not in it"
                    + mend));
  }

  @Test
  void articles_in_one_reading_alone_are_refused() throws IOException {
    String first = csv("a.csv", "text,tone,doc_id", "Yes.,A,d", "No.,B,d");
    String second = csv("b.csv", "text,tone", "Yes.,A", "No.,B");
    Run run = agree(first, "--labels", "tone", "--with", second);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .last()
        .isEqualTo(
            second
                + ": no column 'doc_id', which "
                + first
                + " has; give it to both readings, or to none");
  }

  @Test
  void two_columns_are_compared() {
    Run run =
        agree(
            Tone.CSV, "--labels", "tone", "--text", "body", "--group", "id", "--second", "author");
    assertThat(run.out()).contains("  all     18  0.000 ");
  }

  @Test
  void readers_who_know_one_label_only_cannot_be_held_against_chance() throws IOException {
    String file = csv("a.csv", "doc_id,text,tone,tone2", "d,x,A,A", "d,y,A,A");
    assertThat(agree(file, "--labels", "tone", "--second", "tone2"))
        .isEqualTo(
            new Run(
                3,
                "",
                file
                    + ": column 'tone': expected two labels or more, found 'A' alone; the readings"
                    + " agree in all 2 sentences, and what chance would give is undefined\n"));
  }

  @Test
  void a_language_with_one_label_only_has_no_kappa() throws IOException {
    String file =
        csv("a.csv", "doc_id,lang,text,tone,tone2", "d,fi,x,A,A", "d,fi,y,B,B", "e,en,z,A,A");
    assertThat(agree(file, "--labels", "tone", "--second", "tone2").out())
        .contains(
            "  en       1  1.000 [1.000, 1.000]  undefined: one label  undefined: one label\n");
  }

  @Test
  void sentences_with_an_ignored_label_of_either_reader_are_left_out_and_counted()
      throws IOException {
    String file =
        csv(
            "a.csv",
            "doc_id,text,tone,tone2",
            "d,v,A,A",
            "d,w,B,B",
            "d,x,A,odd",
            "d,y,odd,",
            "e,z,odd,odd");
    Run run = agree(file, "--labels", "tone", "--second", "tone2", "--ignore-label", "odd");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("  all      2  1.000 [1.000, 1.000]")
        .contains("\n  3 sentences left out by their labels\n  0 differences\n");
    assertThat(agree(file, "--labels", "tone", "--second", "tone2"))
        .isEqualTo(
            new Run(3, "", file + ":5: no label in column 'tone2'; both readings need one\n"));
    assertThat(agree(file, "--labels", "tone", "--second", "tone2", "--ignore-label", "").out())
        .contains("  all      4 ")
        .contains("\n  1 sentences left out by their labels\n  1 differences\n");
  }

  @Test
  void readings_without_any_label_left_are_refused() throws IOException {
    String file = csv("a.csv", "doc_id,text,tone,tone2", "d,v,A,A");
    assertThat(agree(file, "--labels", "tone", "--second", "tone2", "--ignore-label", "A"))
        .isEqualTo(
            new Run(
                3,
                "",
                file
                    + ": column 'tone': expected labels, found that those of all sentences are left"
                    + " out\n"));
  }
}
