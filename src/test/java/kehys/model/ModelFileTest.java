package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kehys.data.Fingerprints;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final HashSettings SMALL = new HashSettings(8, 1, 0, false, 0f, 0f, 0f, Sight.ALL);

  @TempDir private Path folder = Path.of("");

  @Test
  void a_model_comes_back_as_it_was_written() throws IOException {
    Model model = model(0.5f);
    Model back = ModelFile.read(file(bytes(model)));
    assertThat(back.card()).isEqualTo(model.card());
    assertThat(back.tasks()).isEqualTo(model.tasks());
    assertThat(bytes(back)).isEqualTo(bytes(model));
  }

  @Test
  void a_model_knows_again_which_sentences_it_has_seen() throws IOException {
    Model seeing = model(0.5f).with(Fingerprints.kept(new long[] {-4, 0, 7}));
    Model back = ModelFile.read(file(bytes(seeing)));
    assertThat(back.seen().rising()).containsExactly(-4, 0, 7);
    assertThat(bytes(back)).isEqualTo(bytes(seeing));
    assertThat(ModelFile.read(file(bytes(model(0.5f)))).seen().isEmpty()).isTrue();
  }

  @Test
  void sentences_seen_that_do_not_rise_are_refused_even_with_right_hashes() throws IOException {
    Path file = seen(Tensor.of("seen", new long[] {7, 7}));
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(file + ": expected rising fingerprints, found others at 1");
  }

  @Test
  void sentences_seen_have_to_be_a_row_of_whole_numbers() throws IOException {
    Path file = seen(new Tensor("seen", List.of(2), new float[2]));
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(
            file + ": tensor 'seen': expected a row of I64, found F32 [2] in bytes ");
  }

  private Path seen(Tensor tensor) throws IOException {
    Model model = model(0.5f);
    List<Tensor> tensors = new ArrayList<>(MemberForm.tensors(model.members().get(0), 0));
    tensors.add(tensor);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Safetensors.write(out, ModelText.metadata(model), tensors);
    return file(out.toByteArray());
  }

  @Test
  void the_same_model_gives_the_same_bytes() throws IOException {
    assertThat(bytes(model(0.5f))).isEqualTo(bytes(model(0.5f))).isNotEqualTo(bytes(model(0.25f)));
  }

  @Test
  void the_tensors_begin_at_a_multiple_of_eight() throws IOException {
    long header = ByteBuffer.wrap(bytes(model(1))).order(ByteOrder.LITTLE_ENDIAN).getLong();
    assertThat(header % 8).isZero();
  }

  @Test
  void every_changed_byte_is_refused_in_one_line() throws IOException {
    byte[] whole = bytes(model(0.5f));
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertRefused(changed, "byte " + at);
    }
  }

  @Test
  void every_shortened_file_is_refused_in_one_line() throws IOException {
    byte[] whole = bytes(model(0.5f));
    for (int length = 0; length < whole.length; length += 13) {
      assertRefused(Arrays.copyOf(whole, length), "length " + length);
    }
    assertRefused(Arrays.copyOf(whole, whole.length + 1), "one byte more");
  }

  private void assertRefused(byte[] bytes, String change) throws IOException {
    Path file = file(bytes);
    Throwable fault = catchThrowable(() -> ModelFile.read(file));
    assertThat(fault).as(change).isInstanceOf(ModelException.class);
    assertThat(fault.getMessage()).as(change).startsWith(file + ": ").doesNotContain("\n");
  }

  @Test
  void a_missing_file_is_told() {
    assertThatThrownBy(() -> ModelFile.read(folder))
        .hasMessage(
            folder.resolve("model.safetensors")
                + ": expected a model file, found none; name a folder with one");
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    Path file = file(new byte[0]);
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(file + ": expected 8 bytes of header length, found 0 bytes in all");
  }

  @Test
  void a_header_longer_than_the_file_is_not_allocated() throws IOException {
    byte[] bytes = new byte[16];
    Arrays.fill(bytes, 0, 7, (byte) 0xFF);
    Path file = file(bytes);
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(
            file + ": expected a header of 2 to 8 bytes, found a length of 72057594037927935");
  }

  @Test
  void a_foreign_tensor_file_is_told_from_a_model() throws IOException {
    byte[] header =
        "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}"
            .getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(12 + header.length).order(ByteOrder.LITTLE_ENDIAN);
    Path file = file(bytes.putLong(header.length).put(header).array());
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(
            file
                + ": expected 'header_sha256' in its metadata, found none; it is no model of kehys");
  }

  @Test
  void weights_that_lose_nothing_by_it_take_half_the_bytes_and_come_back_the_same()
      throws IOException {
    byte[] exact = bytes(model(0.1f));
    byte[] halved = bytes(model(Halved.nearest(0.1f)));
    assertThat(exact.length - halved.length).isCloseTo(2 * 2 * SMALL.dimensions(), within(16));
    assertThat(bytes(ModelFile.read(file(exact)))).isEqualTo(exact);
    assertThat(bytes(ModelFile.read(file(halved)))).isEqualTo(halved);
  }

  @Test
  void halved_weights_that_are_not_finite_are_refused_too() throws IOException {
    Path file = file(bytes(model(Float.NEGATIVE_INFINITY)));
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(
            file + ": tensor '0.tone.weights': expected finite values, found -Infinity at 0");
  }

  @Test
  void weights_that_are_not_finite_are_refused_even_with_right_hashes() throws IOException {
    Path file = file(bytes(model(Float.NaN)));
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessage(file + ": tensor '0.tone.weights': expected finite values, found NaN at 0");
  }

  @Test
  void a_tensor_that_no_head_asks_for_is_refused() throws IOException {
    Tensor stray = new Tensor("stray", List.of(1), new float[1]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Safetensors.write(
        out,
        Map.of("format", "kehys-model/4", "members", "[]", "risks", "[]", "card", "{}"),
        List.of(stray));
    Path file = file(out.toByteArray());
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessage(file + ": expected tensors for its members alone, found also [stray]");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("m.safetensors"), bytes);
  }

  private static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  private static Model model(float weight) {
    float[] weights = new float[2 * SMALL.dimensions()];
    weights[0] = weight;
    Labels labels = new Labels("tone", List.of("calm", "Ärger"));
    Card.Data data = new Card.Data(List.of("a.csv"), 2, 1, "00", Map.of());
    Card card =
        new Card(
            "m", "linear", Map.of("cost", "1"), 1, "0", "./kehys", data, Card.Measured.NOTHING);
    LinearClassifier classifier =
        new LinearClassifier(Link.ONE_VERSUS_REST, weights, new float[] {0.1f, -0.1f});
    HashedFeaturizer featurizer = new HashedFeaturizer(SMALL, new float[SMALL.dimensions()]);
    Head head = new Head(labels, classifier, new Say(VectorScaling.temperature(1.5), 1));
    Risk risk = new Risk("tone", "", 10, List.of(new Risk.Point(0.9, 4, 1, 0.7)));
    return new Model(card, List.of(new Member(featurizer, List.of(head))), List.of(risk));
  }
}
