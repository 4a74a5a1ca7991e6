package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters, strictly and without holding the whole file: what is not UTF-8 text is
 * refused with the line where it is not. A byte order mark is passed over.
 */
final class Utf8Reader extends Reader {
  private final String file;
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 15).flip();
  private final Lines lines = new Lines();
  private boolean started;
  private boolean ended;

  /** Reads a stream; {@code file} is its name in messages. */
  Utf8Reader(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (length > 0 && !chars.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private boolean decode() throws IOException {
    start();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    pass(chars.array(), chars.limit());
    if (result.isError()) {
      throw notUtf8();
    }
    return chars.hasRemaining() || fill();
  }

  private void start() throws IOException {
    if (started) {
      return;
    }
    started = true;
    while (bytes.limit() < 3 && fill()) {}
    refuseUtf16();
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    }
  }

  private boolean fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    boolean wasEnded = ended;
    ended = count < 0;
    return !wasEnded;
  }

  private void pass(char[] text, int end) {
    if (lines.pass(text, 0, end) < end) {
      throw new InputException(
          file,
          lines.line(),
          "expected text, found a NUL character; is this a binary file, or UTF-16?");
    }
  }

  private InputException notUtf8() {
    String found = String.format("0x%02X", bytes.get(bytes.position()));
    return new InputException(
        file,
        lines.line(),
        "expected UTF-8, found byte "
            + found
            + "; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8");
  }

  private void refuseUtf16() {
    if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
      throw new InputException(
          file,
          1,
          "expected UTF-8, found the byte order mark of UTF-16; convert it, for example: iconv -f"
              + " UTF-16 -t UTF-8");
    }
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.limit() || (bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
