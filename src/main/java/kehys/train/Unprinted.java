package kehys.train;

import java.io.PrintStream;

/** Standard output without the lines that a library prints there for its makers. */
final class Unprinted extends PrintStream {
  private final PrintStream rest;
  private final String beginning;

  /**
   * Passes everything on but lines of one kind.
   *
   * @param rest where all else goes
   * @param beginning how the lines begin that are left out
   */
  Unprinted(PrintStream rest, String beginning) {
    super(rest, true);
    this.rest = rest;
    this.beginning = beginning;
  }

  /** The one way in which such lines come; as text and not as bytes, so that the encoding stays. */
  @Override
  public void println(String line) {
    if (!line.startsWith(beginning)) {
      rest.println(line);
    }
  }
}
