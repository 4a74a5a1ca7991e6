package kehys.data;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then moved into place. What
 * stood there before stays until then. A symbolic link stays and the file it names is replaced; who
 * may read the old file may read the new one.
 */
public final class FileDraft {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void write(OutputStream out) throws IOException;
  }

  /** Puts content where the user wants it. */
  @FunctionalInterface
  public interface Target {
    /** Writes it, once. */
    void write(Content content) throws IOException;
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
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        straight(target, content);
      } else {
        throughDraft(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
      }
    } catch (IOException e) {
      throw new InputException(target.toString(), 0, "cannot be written: " + Utf8.reason(e));
    }
  }

  /**
   * Whether a file could be written, asked before the work whose outcome it is to hold; leaves
   * nothing behind.
   *
   * @throws InputException where it cannot be written
   */
  public static void check(Path target) {
    Path folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new InputException(
          folder.toString(), 0, "expected a folder to write to, found a file; name another");
    }
    try {
      List<Path> missing =
          Stream.iterate(folder, Objects::nonNull, Path::getParent)
              .takeWhile(Files::notExists)
              .toList();
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".", ".part"));
      for (Path made : missing) {
        Files.delete(made);
      }
    } catch (IOException e) {
      throw new InputException(target.toString(), 0, "cannot be written: " + Utf8.reason(e));
    }
  }

  /** A device or pipe, such as {@code /dev/null}, takes bytes and is never replaced. */
  private static void straight(Path target, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.write(out);
    }
  }

  private static void throughDraft(Path target, Content content) throws IOException {
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    Files.createDirectories(folder);
    // Not createTempFile: what it makes nobody else may read.
    Path draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, CREATE_NEW))) {
        keepPermissions(target, draft);
        content.write(out);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
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
