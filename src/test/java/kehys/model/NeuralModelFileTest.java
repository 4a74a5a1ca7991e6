package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kehys.features.PieceFeaturizer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeuralModelFileTest {
  @TempDir private Path folder = Path.of("");

  static List<Model> models() {
    return NeuralModels.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void what_is_read_is_what_was_written(Model written) throws IOException {
    byte[] bytes = bytes(written);
    Model read = ModelFile.read(Files.write(folder.resolve("m.safetensors"), bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    PieceFeaturizer pieces = (PieceFeaturizer) read.members().get(0).featurizer();
    assertThat(pieces.vocabulary()).contains("⟨voice none⟩");
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_vocabulary_of_another_length_does_not_fit_the_embeddings(Model written)
      throws IOException {
    Member member = written.members().get(0);
    PieceFeaturizer theirs = (PieceFeaturizer) member.featurizer();
    PieceFeaturizer shorter = new PieceFeaturizer(theirs.pieceSettings(), List.of("a", "b"));
    Model odd = new Model(written.card(), new Member(shorter, member.heads()));
    Path file = Files.write(folder.resolve("m.safetensors"), bytes(odd));
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(
            file + ": tensor '0.tone.embeddings': expected F32 [6, 3], found F32 [12, 3] in bytes");
  }

  private static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }
}
