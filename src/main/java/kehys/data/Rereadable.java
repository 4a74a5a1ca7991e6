package kehys.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that can be read twice. What gives its bytes only once, such as standard input or a pipe,
 * is copied to a temporary file first.
 */
final class Rereadable implements Closeable {
  private final String name;
  private final Optional<Path> copy;

  private Rereadable(String name, Optional<Path> copy) {
    this.name = name;
    this.copy = copy;
  }

  /** A file named by the user, or standard input for {@code -}. */
  static Rereadable of(String name) {
    try (InputStream in = Utf8.open(name)) {
      boolean isFile = !name.equals("-") && Files.isRegularFile(Path.of(name));
      return new Rereadable(name, isFile ? Optional.empty() : Optional.of(copied(in)));
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
  }

  /** The file as the user named it. */
  String name() {
    return name;
  }

  private static Path copied(InputStream in) throws IOException {
    Path copy = Files.createTempFile("kehys", ".part");
    // For a run that is interrupted before it comes to close.
    copy.toFile().deleteOnExit();
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  /** The bytes from the start; the caller closes them. */
  InputStream open() {
    return Utf8.open(copy.map(Path::toString).orElse(name));
  }

  @Override
  public void close() throws IOException {
    if (copy.isPresent()) {
      Files.deleteIfExists(copy.get());
    }
  }
}
