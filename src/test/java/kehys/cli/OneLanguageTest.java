package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose rows name several languages, such as all that one user wrote. */
class OneLanguageTest {
  private static final String MEND =
      "; an article is read in one language: give each one of its own\n";

  @TempDir private Path folder = Path.of("");

  private Path csv(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("user,lang,tone,text"));
    lines.addAll(List.of(rows));
    return Files.write(folder.resolve("posts.csv"), lines);
  }

  private static Run score(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("score", "--group", "user"));
    arguments.addAll(List.of("--format", "csv", file.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private static List<String> languages(Run run) {
    return run.out().lines().skip(1).map(line -> line.split(",", -1)[3]).toList();
  }

  @Test
  void a_row_in_another_language_than_its_article_is_answered_and_told() throws IOException {
    Path file = csv("u,fi,a,Satama suljettiin.", "u,en,b,The port was closed.");
    Run run = score(file);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            file
                + ":3: column 'lang': expected 'fi' in all rows of article 'u', found 'en'"
                + MEND);
    assertThat(languages(run)).containsExactly("fi", "fi");
  }

  @Test
  void whoever_learns_from_such_rows_is_told_of_the_first_and_of_their_number() throws IOException {
    Path file =
        csv(
            "u,fi,a,Satama suljettiin.",
            "v,sv,a,Hamnen stängdes.",
            "v,sv-FI,b,Den öppnas i maj.",
            "v,de,b,Der Hafen ist zu.",
            "u,en,b,The port was closed.");
    Run run = Run.of("data", "stats", "--group", "user", "--labels", "tone", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            file
                + ":6: column 'lang': expected 'fi' in all rows of article 'u', found 'en' (the"
                + " first of 2 such rows)"
                + MEND);
  }

  @Test
  void an_article_has_the_language_that_its_first_row_names_which_names_one() throws IOException {
    Path file = csv("u,,a,Ja.", "u,und,a,Na ja.", "u,sv,a,Nej.");
    Run run = score(file);
    assertThat(run.err()).isEmpty();
    assertThat(languages(run)).containsExactly("sv", "sv", "sv");
  }

  @Test
  void a_language_that_the_user_names_is_that_of_all_rows() throws IOException {
    Run run = score(csv("u,fi,a,Satama suljettiin.", "u,en,b,The port."), "--lang", "fi");
    assertThat(run.err()).isEmpty();
    assertThat(languages(run)).containsExactly("fi", "fi");
  }

  @Test
  void what_is_no_language_is_refused_in_any_row() throws IOException {
    Path file = csv("u,fi,a,Satama suljettiin.", "u,Finnish,b,Avattiin.");
    assertThat(score(file))
        .extracting(Run::code, Run::err)
        .containsExactly(
            3, file + ":3: column 'lang': expected a language tag such as fi, found 'Finnish'\n");
  }
}
