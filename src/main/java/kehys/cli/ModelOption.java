package kehys.cli;

import java.nio.file.Path;
import java.util.Optional;
import kehys.model.Model;
import kehys.model.ModelFile;
import picocli.CommandLine.Option;

/** Which model answers. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "M",
      description = "Folder of a model (default: the models/default that comes with kehys).")
  private Optional<Path> model = Optional.empty();

  /** The folder or file that the user named, or the default model's. */
  Path path() {
    return model.orElse(Path.of(System.getProperty("kehys.home", "."), "models", "default"));
  }

  /** Reads the model. */
  Model read() {
    return ModelFile.read(path());
  }
}
