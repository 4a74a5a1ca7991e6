package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastTextTest {
  private final Exchange fastText;

  FastTextTest(@TempDir Path folder) {
    this.fastText = new Exchange(new Scene(folder), AnnotationFormat.FASTTEXT);
  }

  @Test
  void a_line_is_a_label_and_a_text() throws IOException {
    assertThat(
            fastText.imported(
                "__label__calm A \\\"b\\\", c.\n\n__label__angry\t Ä 😀\r\nNo label.\n", "tone"))
        .isEqualTo(
            Exchange.HEADER
                + ",tone\nf:1,0,,,,,\"A \\\"\"b\\\"\", c.\",calm\nf:3,0,,,,,\" Ä 😀\",angry\n"
                + "f:4,0,,,,,No label.,\n");
  }

  @Test
  void labels_that_name_their_task_go_to_its_column() throws IOException {
    assertThat(fastText.imported("__label__framing:blame  __label__attribution:official A.\n"))
        .isEqualTo(Exchange.HEADER + ",attribution,framing\nf:1,0,,,,,A.,official,blame\n");
  }

  @Test
  void lines_that_fasttext_would_read_otherwise_are_refused() throws IOException {
    fastText.refused(
        "__label__a x\n__label__a __label__b x\n",
        ":2: expected one label, found 2: 'a', 'b'; keep one, or write each as task:label");
    fastText.refused(
        "__label__a\n",
        ":1: expected a text after the label, found none; write __label__praise A" + " text");
    fastText.refused(
        "__label__ x\n",
        ":1: expected a label after __label__, found none; write" + " __label__praise");
    fastText.refused(
        "x __label__a\n",
        ":1: expected labels before the text, found '__label__a' in it; put labels first");
    fastText.refused(
        "x\ny\n",
        ": expected lines that begin with __label__, found none; write __label__praise A text");
    fastText.refused("\n", ": expected a label and a text on each line, found nothing to read");
  }

  @Test
  void rows_become_lines() throws IOException {
    assertThat(
            fastText.exported(
                "doc_id,text,tone,mood\nd,\"a\r\nb\n\nc\",calm,\nd, x,,\n", "tone", "mood"))
        .isEqualTo("__label__tone:calm a b c\n x\n");
  }

  @Test
  void what_a_line_cannot_hold_is_refused() throws IOException {
    fastText.exportRefused(
        "text,tone\na,very calm\n",
        ":2: label 'very calm' has a space, where fastText takes it to end; rename the label",
        "tone");
    fastText.exportRefused(
        "text,tone\n\"a\n__label__b c\",calm\n",
        ":2: text holds '__label__b', which fastText takes for a label; take it out of the text",
        "tone");
  }

  @Test
  void labels_and_texts_come_back() throws IOException {
    String lines = "__label__calm =a 'b', \"c\" ”d”\n__label__x:y  Ö\n";
    String csv = fastText.imported(lines, "tone");
    assertThat(fastText.exported(csv, "tone")).isEqualTo(lines.replace('\'', '"'));
  }
}
