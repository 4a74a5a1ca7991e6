package kehys.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What Jupyter starts for a notebook. */
public final class Main {
  private Main() {}

  /**
   * Runs cells until Jupyter ends it.
   *
   * @param arguments the file in which Jupyter says where it listens
   */
  public static void main(String[] arguments) throws Exception {
    // What the sockets are doing is no word to a reader.
    Logger.getLogger("").setLevel(Level.WARNING);
    String listening = Files.readString(Path.of(arguments[0]));
    JupyterConnection connection =
        new JupyterConnection(KernelConnectionProperties.parse(listening));
    new Kernel().becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    // A cell may have left threads behind.
    System.exit(0);
  }
}
