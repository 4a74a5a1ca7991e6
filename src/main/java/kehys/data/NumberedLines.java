package kehys.data;

import java.io.BufferedReader;
import java.io.IOException;

/** The lines of a file that are not blank, with their numbers. */
final class NumberedLines {

  /** Takes lines. */
  @FunctionalInterface
  interface Sink {
    /** Takes a line, without its end, and its number from 1. */
    void take(long number, String line);
  }

  private NumberedLines() {}

  /**
   * Hands over each line as soon as it is read.
   *
   * @param expected what a file without any such line was expected to hold
   */
  static void read(Source source, String expected, Sink sink) throws IOException {
    BufferedReader lines = new BufferedReader(new Utf8Reader(source.file(), source.in()));
    boolean found = false;
    long number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        found = true;
        sink.take(number, line);
      }
      number++;
    }
    if (!found) {
      throw new InputException(
          source.file(), 0, "expected " + expected + ", found nothing to read");
    }
  }
}
