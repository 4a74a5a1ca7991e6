package kehys.data;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Opens files named by the user, and reads texts that fit in memory. */
final class Utf8 {
  private Utf8() {}

  /** The bytes of a file, or of standard input for {@code -}. */
  static InputStream open(String name) {
    if (name.equals("-")) {
      return System.in;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new InputException(name, 0, "expected a file, found a folder; name a file in it");
    }
    try {
      return isPipe(path) ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      throw new InputException(name, 0, "no such file; check the name");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** What has no size and no place to go to, which a channel would ask for. */
  private static boolean isPipe(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** The text of a stream, without a byte order mark; an empty one is refused. */
  static String text(String name, InputStream in) {
    String text = all(name, in);
    if (Found.nothing(text)) {
      throw new InputException(name, 0, "expected text, found nothing to read");
    }
    return text;
  }

  private static String all(String name, InputStream in) {
    StringWriter text = new StringWriter();
    try {
      Reader reader = new Utf8Reader(name, in);
      reader.transferTo(text);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    return text.toString();
  }

  /** The fault of a file that is there but does not give its bytes. */
  static InputException unreadable(String name, Throwable e) {
    return new InputException(name, 0, "cannot be read: " + reason(e));
  }

  /** Why a file cannot be read or written; the file system's own word is often its name alone. */
  static String reason(Throwable e) {
    if (e instanceof UncheckedIOException) {
      return reason(Objects.requireNonNull(e.getCause()));
    }
    return e instanceof FileSystemException fault ? reason(fault) : "" + e.getMessage();
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getFile() + " is no folder";
    }
    return e instanceof NoSuchFileException
        ? "no such folder, or no place for files"
        : Objects.requireNonNullElse(e.getReason(), "" + e.getMessage());
  }
}
