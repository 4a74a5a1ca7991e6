package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTextTest {
  private final Scene scene;

  MarkdownTextTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
  }

  @Test
  void markdown_is_read_without_its_marks() throws IOException {
    String file = scene.file("story.md", Scene.resource("story.md"));
    assertThat(Scene.article(file).text()).isEqualTo(Scene.resource("story.txt"));
    assertThat(Scene.article(file).title()).isEmpty();
  }

  @Test
  void tables_and_footnotes_of_markdown_stand_beside_the_article() throws IOException {
    String markdown =
        """
        The port closed.[^1] The mayor **said** so [^long]. Nobody
        knows why[^2]. A pattern is `[^a]`.
        [^1]: https://example.org/port

        | Port | Ships |
        |:-----|------:|
        | Vik  | 11    |

        Ships wait.
        [^2]: Reuters, 5 May 2024.
        [^long]: It was said on the radio.
        Nobody recorded it.

            It was late.

        Port | Ships
        ---- | -----
        Vik  | 11

        They left.
        """;
    assertThat(Scene.article(scene.file("notes.md", markdown)).text())
        .isEqualTo(
            "The port closed. The mayor said so. Nobody knows why. A pattern is [^a].\n\n"
                + "Ships wait.\n\nThey left.");
  }

  @Test
  void markdown_of_nothing_but_a_table_is_no_article() throws IOException {
    String file = scene.file("table.md", "| Port | Ships |\n|---|---|\n| Vik | 11 |\n");
    assertThatThrownBy(() -> Scene.article(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": expected paragraphs of text, found none; is this an article?");
  }
}
