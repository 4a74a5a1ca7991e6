package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
  private final Path folder;

  GoldTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Corpus corpus(String content) throws IOException {
    return Scene.corpus(file(content));
  }

  private String file(String content) throws IOException {
    return new Scene(folder).file("data.csv", content);
  }

  @Test
  void labels_of_a_built_in_task_come_in_the_order_of_the_codebook() throws IOException {
    Corpus corpus = corpus("doc_id,text,framing\nx,a,neutral\ny,b,blame\nx,c,praise\n");
    Gold gold = Gold.of(corpus, "framing", Set.of());
    assertThat(gold.task()).isEqualTo("framing");
    assertThat(gold.labels()).containsExactly("praise", "blame", "neutral");
    assertThat(gold.code(0, 0)).isEqualTo(2);
    assertThat(gold.code(0, 1)).isZero();
    assertThat(gold.code(1, 0)).isEqualTo(1);
  }

  @Test
  void other_labels_come_by_name() throws IOException {
    Corpus corpus = corpus("text,framing,mood\na,praise,z\nb,neutral,B\nc,gloom,a\n");
    assertThat(Gold.of(corpus, "framing", Set.of()).labels())
        .containsExactly("gloom", "neutral", "praise");
    assertThat(Gold.of(corpus, "mood", Set.of()).labels()).containsExactly("B", "a", "z");
  }

  @Test
  void ignored_labels_have_no_code() throws IOException {
    Corpus corpus = corpus("text,mood\na,x\nb,\nc,No agreement\nd,x\n");
    Gold gold = Gold.of(corpus, "mood", Set.of("", "No agreement"));
    assertThat(gold.labels()).containsExactly("x");
    assertThat(gold.code(1, 0)).isEqualTo(Gold.NONE);
    assertThat(gold.code(2, 0)).isEqualTo(Gold.NONE);
    assertThat(gold.counts()).containsExactly(2);
    assertThat(gold.size()).isEqualTo(2);
  }

  @Test
  void expected_labels_keep_their_own_order() throws IOException {
    Corpus corpus = corpus("text,framing\na,praise\nb,neutral\n");
    List<String> labels = List.of("neutral", "estimate", "blame", "praise");
    Gold gold = Gold.among(corpus, "framing", labels, Set.of());
    assertThat(gold.labels()).isEqualTo(labels);
    assertThat(gold.code(0, 0)).isEqualTo(3);
    assertThat(gold.counts()).containsExactly(1, 0, 0, 1);
  }

  @Test
  void an_unexpected_label_is_refused() throws IOException {
    String file = file("text,framing\na,praise\nb,prais\n");
    Corpus corpus = Scene.corpus(file);
    assertThatThrownBy(() -> Gold.among(corpus, "framing", Framing.labels(), Set.of()))
        .hasMessage(
            file
                + ":3: column 'framing': expected one of praise, blame, estimate, neutral, found"
                + " 'prais'");
  }

  @Test
  void a_missing_label_is_refused() throws IOException {
    String file = file("text,framing\na,praise\nb, \n");
    Corpus corpus = Scene.corpus(file);
    assertThatThrownBy(() -> Gold.of(corpus, "framing", Set.of()))
        .hasMessage(
            file
                + ":3: no label in column 'framing'; label it, or leave such rows out with"
                + " --ignore-label ''");
  }

  @Test
  void a_missing_column_is_refused() throws IOException {
    String file = file("text,label\na,x\n");
    Corpus corpus = Scene.corpus(file);
    assertThatThrownBy(() -> Gold.of(corpus, "framing", Set.of()))
        .hasMessage(
            file
                + ":1: no column 'framing'; found 'text', 'label'; name the columns of labels with"
                + " --labels NAMES");
  }

  @Test
  void a_label_in_one_row_only_is_not_learnt_from() throws IOException {
    String file = file("text,mood\na,x\nb,y\nc,x\nd,y\ne,yy\n");
    Corpus corpus = Scene.corpus(file);
    assertThatThrownBy(() -> Gold.toLearn(corpus, "mood", Set.of()))
        .hasMessage(
            file
                + ":6: column 'mood': label 'yy' stands in one row only; expected two or more; mend"
                + " it or leave it out with --ignore-label 'yy'");
    assertThat(Gold.toLearn(corpus, "mood", Set.of("yy")).labels()).containsExactly("x", "y");
  }

  @Test
  void one_label_alone_is_not_learnt_from() throws IOException {
    String file = file("text,mood\na,x\nb,x\n");
    Corpus corpus = Scene.corpus(file);
    assertThatThrownBy(() -> Gold.toLearn(corpus, "mood", Set.of()))
        .hasMessage(file + ": column 'mood': expected two labels or more, found 'x'");
    assertThatThrownBy(() -> Gold.toLearn(corpus, "mood", Set.of("x")))
        .hasMessage(file + ": column 'mood': expected two labels or more, found none");
  }
}
