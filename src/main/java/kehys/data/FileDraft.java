package kehys.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then moved into place. What
 * stood there before stays until then.
 */
public final class FileDraft {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void write(OutputStream out) throws IOException;
  }

  private FileDraft() {}

  /**
   * Writes a file and makes the folders it stands in.
   *
   * @throws InputException where it cannot be written
   */
  public static void write(Path target, Content content) {
    if (Files.isDirectory(target)) {
      throw new InputException(
          target.toString(), 0, "expected a file to write, found a folder; name a file in it");
    }
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
          content.write(out);
        }
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputException(target.toString(), 0, "cannot be written: " + e.getMessage());
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network file systems cannot; replacing is then the best there is.
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
