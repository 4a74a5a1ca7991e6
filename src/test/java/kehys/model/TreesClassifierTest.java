package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kehys.features.Featurizer;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesClassifierTest {
  private static final int[] FEATURE = {5, TreeNodes.LEAF, TreeNodes.LEAF};
  private static final float[] THRESHOLD = {0.5f, -2f, 2f};
  private static final Labels LABELS = new Labels("tone", List.of("calm", "shrill"));

  @TempDir private Path folder = Path.of("");

  private static TreeNodes nodes(int below) {
    return new TreeNodes(
        FEATURE, THRESHOLD, new int[] {below, 0, 0}, new int[] {2, 0, 0}, new int[] {1, 0, 0});
  }

  static TreesClassifier trees() {
    return new TreesClassifier(256, new float[] {0.5f, 0f}, new int[] {0, 1}, nodes(1));
  }

  @Test
  void trees_come_back_as_they_were_written() throws IOException {
    Model model = model(trees());
    Path file = folder.resolve("m.safetensors");
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelFile.write(model, out);
    }
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ModelFile.write(ModelFile.read(file), again);
    assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void a_file_whose_roots_lie_outside_is_refused() throws IOException {
    assertFault(
        Map.of("0.tone.roots", new float[] {0, 9}),
        "trees '0.tone': expected each root from 0 to 2, found 9");
  }

  @Test
  void a_file_whose_trees_go_round_in_a_circle_is_refused() throws IOException {
    assertFault(
        Map.of("0.tone.above", new float[] {0, 0, 0}),
        "trees '0.tone': expected a child of node 0 behind it and below 3, found 0");
  }

  @Test
  void a_file_with_half_a_node_is_refused() throws IOException {
    assertFault(
        Map.of("0.tone.absent", new float[] {1.5f, 0, 0}),
        "tensor '0.tone.absent': expected whole numbers, found 1.5 at 0");
  }

  private void assertFault(Map<String, float[]> changed, String fault) throws IOException {
    Path path = folder.resolve("t.safetensors");
    try (OutputStream out = Files.newOutputStream(path)) {
      Safetensors.write(out, Map.of(), changed(changed));
    }
    TensorFile file = TensorFile.open(path);
    assertThatThrownBy(() -> new TreesForm(1, 3).read(file, "0.tone", 256, 2))
        .isInstanceOf(ModelException.class)
        .hasMessage(path + ": " + fault);
  }

  private static List<Tensor> changed(Map<String, float[]> changed) {
    return trees().tensors("0.tone").stream()
        .map(
            tensor ->
                new Tensor(
                    tensor.name(),
                    tensor.shape(),
                    changed.getOrDefault(tensor.name(), tensor.values())))
        .toList();
  }

  @Test
  void a_tree_that_asks_for_a_feature_beyond_the_vector_is_refused() {
    assertThatThrownBy(() -> new TreesClassifier(4, new float[] {0, 0}, new int[] {0, 1}, nodes(1)))
        .hasMessage("expected each feature from 0 to 3, found 5");
  }

  @Test
  void a_child_before_its_parent_is_refused() {
    assertThatThrownBy(() -> nodes(0))
        .hasMessage("expected a child of node 0 behind it and below 3, found 0");
  }

  private static Model model(Classifier classifier) {
    HashSettings settings = new HashSettings(8, 1, 0, false, 0f, 0f, 0f, Sight.ALL);
    Featurizer featurizer = HashedFeaturizer.even(settings);
    Card.Data data = new Card.Data(List.of("a.csv"), 2, 1, "00", Map.of());
    Card card = new Card("m", "boost", Map.of(), 1, "0", "./kehys", data, Card.Measured.NOTHING);
    return new Model(card, new Member(featurizer, List.of(new Head(LABELS, classifier))));
  }
}
