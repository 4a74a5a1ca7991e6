package kehys.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Says in a run folder what its files are. */
public final class RunGuide {
  private static final String GUIDE = "run-folder.md";

  private RunGuide() {}

  /** Writes the guide as Markdown; the stream stays open. */
  public static void write(OutputStream out) throws IOException {
    try (InputStream in = RunGuide.class.getResourceAsStream(GUIDE)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + GUIDE + ", found none");
      }
      in.transferTo(out);
    }
  }
}
