package kehys.notebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs cells of commands. */
final class CommandCells {
  private CommandCells() {}

  /** Runs commands with {@code sh} up to the first that fails, and shows what they say. */
  static void run(String commands) throws IOException, InterruptedException, CellException {
    Process process = new ProcessBuilder("sh", "-euc", commands).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      said.lines().forEach(System.out::println);
    }
    int code = process.waitFor();
    if (code != 0) {
      throw new CellException("expected exit code 0, found " + code);
    }
  }
}
