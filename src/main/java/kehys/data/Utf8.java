package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Bytes to characters, strictly: what is not UTF-8 text is refused with the place where it is not.
 */
final class Utf8 {
  private Utf8() {}

  /** All bytes of a file, or of standard input for {@code -}. */
  static byte[] bytes(String name) {
    try {
      return name.equals("-") ? standardInput() : Files.readAllBytes(file(name));
    } catch (NoSuchFileException e) {
      throw new InputException(name, 0, "no such file; check the name");
    } catch (IOException e) {
      throw new InputException(name, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static byte[] standardInput() throws IOException {
    InputStream in = System.in;
    return in.readAllBytes();
  }

  private static Path file(String name) {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new InputException(name, 0, "expected a file, found a folder; name a file in it");
    }
    return path;
  }

  /** The text of a file, without a byte order mark; an empty one is refused. */
  static String text(String name) {
    String text = decode(name, bytes(name));
    if (text.isBlank()) {
      throw new InputException(name, 0, "expected text, found an empty file");
    }
    return text;
  }

  /** Decodes bytes, without a byte order mark. */
  static String decode(String name, byte[] bytes) {
    refuseWideEncodings(name, bytes);
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw fault(name, bytes, in.position());
    }
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new InputException(
          name, line(text, nul), "expected text, found a NUL character; is this a text file?");
    }
    return text;
  }

  private static InputException fault(String name, byte[] bytes, int at) {
    long line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String found = String.format("0x%02X", bytes[at]);
    return new InputException(
        name,
        line,
        "expected UTF-8, found byte "
            + found
            + "; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8");
  }

  private static void refuseWideEncodings(String name, byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new InputException(
          name,
          1,
          "expected UTF-8, found the byte order mark of UTF-16; convert it, for example: iconv -f"
              + " UTF-16 -t UTF-8");
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static long line(String text, int at) {
    return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
