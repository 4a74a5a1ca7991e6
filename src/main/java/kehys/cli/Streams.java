package kehys.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kehys.data.FileDraft;

/**
 * Where data and messages go. Data are always UTF-8, whatever the terminal's locale.
 *
 * @param out standard output, for data alone
 * @param err standard error, for all that is said beside the data
 */
record Streams(OutputStream out, PrintStream err) {
  private static final int BUFFER = 1 << 16;

  /** The process's own. */
  static Streams standard() {
    return new Streams(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  /** Writes data to a file, whole or not at all, or to standard output. */
  void write(Optional<Path> file, FileDraft.Content content) throws IOException {
    if (file.isPresent()) {
      FileDraft.write(file.get(), content);
    } else {
      content.write(out);
      out.flush();
    }
  }

  /** Writes lines of text to standard output. */
  void write(List<String> lines) throws IOException {
    write(Optional.empty(), stream -> stream.write(bytes(lines)));
  }

  /** Lines as a text file has them. */
  static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Tells the user something that is no data. */
  void say(String message) {
    err.println(message);
  }

  /** Whether standard output shows colours; the launcher asks the terminal. */
  static boolean coloured() {
    return Boolean.getBoolean("kehys.colour");
  }
}
