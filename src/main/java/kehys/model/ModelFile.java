package kehys.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kehys.data.Fingerprints;
import kehys.data.Sha256;

/** A model as one file of arrays and words, which no code can hide in. */
public final class ModelFile {
  /** Name of the file inside a model's folder. */
  public static final String NAME = "model.safetensors";

  private static final String SEEN = "seen";

  private ModelFile() {}

  /**
   * Writes a model; the same model gives the same bytes.
   *
   * @param out is not closed
   */
  public static void write(Model model, OutputStream out) throws IOException {
    List<Tensor> tensors = new ArrayList<>();
    for (int number = 0; number < model.members().size(); number++) {
      tensors.addAll(MemberForm.tensors(model.members().get(number), number));
    }
    if (!model.seen().isEmpty()) {
      tensors.add(Tensor.of(SEEN, model.seen().rising()));
    }
    Safetensors.write(out, ModelText.metadata(model), tensors);
  }

  /**
   * Reads a model and checks all of it.
   *
   * @param model a folder with a {@value #NAME} in it, or such a file
   * @throws ModelException where anything is not as it should be
   */
  public static Model read(Path model) {
    TensorFile file = TensorFile.open(file(model));
    ModelWords.checkFormat(file);
    List<Member> members = new ArrayList<>();
    for (MemberForm form : ModelWords.members(file)) {
      members.add(form.read(file, members.size()));
    }
    long[] seen = file.longs(SEEN);
    if (!file.unread().isEmpty()) {
      throw file.fault("expected tensors for its members alone, found also " + file.unread());
    }
    Card card = ModelWords.card(file);
    List<Risk> risks = ModelWords.risks(file);
    try {
      return new Model(card, members, risks, Fingerprints.kept(seen));
    } catch (IllegalArgumentException e) {
      throw file.fault(String.valueOf(e.getMessage()));
    }
  }

  /** SHA-256 of a model's file, hexadecimal. */
  public static String sha256(Path model) {
    try {
      return Sha256.of(Files.readAllBytes(file(model)));
    } catch (IOException e) {
      throw new ModelException(model.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /** The file of a model that is named by its folder or by itself. */
  public static Path file(Path model) {
    return model.endsWith(NAME) || model.toString().endsWith(".safetensors")
        ? model
        : model.resolve(NAME);
  }
}
