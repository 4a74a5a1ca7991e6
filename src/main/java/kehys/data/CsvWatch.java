package kehys.data;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Watches the characters of a CSV file on their way to the parser. It knows the line each row
 * starts on and where a quote was opened, which the parser does not tell, and refuses broken
 * quoting.
 */
final class CsvWatch extends Reader {
  private enum State {
    ROW,
    CELL,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final String file;
  private final Reader in;
  private final char delimiter;
  private final Lines lines;
  private final Queue<Long> starts = new ArrayDeque<>();
  private State state = State.ROW;
  private long opened;

  /** Watches what comes after the lines that were passed. */
  CsvWatch(String file, Reader in, char delimiter, Lines lines) {
    this.file = file;
    this.in = in;
    this.delimiter = delimiter;
    this.lines = lines;
  }

  /** The line that the next row starts on, from 1; asked once a row. */
  long nextStart() {
    return starts.remove();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    watch(target, offset, offset + count);
    if (count < 0 && state == State.QUOTED) {
      throw new InputException(
          file,
          opened,
          "expected a closing quote, found the end of the file; close the quote that opens on this"
              + " line");
    }
    return count;
  }

  private void watch(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      int passed = i;
      i = isInside() ? insideUntil(text, i, to) : i;
      lines.after(text, passed, i);
      if (i < to) {
        watch(text[i]);
        lines.pass(text[i]);
      }
    }
  }

  private boolean isInside() {
    return state == State.QUOTED || state == State.PLAIN;
  }

  /** Most characters only go on with the cell that they stand in. */
  private int insideUntil(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] > '\r' && text[i] != '"' && text[i] != delimiter) {
      i++;
    }
    return i;
  }

  private void watch(char c) {
    if (state == State.ROW && !endsLine(c)) {
      starts.add(lines.line());
    }
    state =
        switch (state) {
          case ROW, CELL -> c == '"' ? opened() : next(c);
          case PLAIN -> next(c);
          case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
          case QUOTE_IN_QUOTED -> c == '"' ? State.QUOTED : afterQuoted(c);
          case AFTER_QUOTED -> afterQuoted(c);
        };
  }

  private State opened() {
    opened = lines.line();
    return State.QUOTED;
  }

  private State next(char c) {
    if (c == delimiter) {
      return State.CELL;
    }
    return endsLine(c) ? State.ROW : State.PLAIN;
  }

  private State afterQuoted(char c) {
    State next = next(c);
    if (next != State.PLAIN) {
      return next;
    }
    if (!Character.isWhitespace(c)) {
      throw new InputException(file, lines.line(), textAfterQuote(c));
    }
    return State.AFTER_QUOTED;
  }

  private String textAfterQuote(char c) {
    String opening = opened == lines.line() ? "" : " of the cell that opens on line " + opened;
    return "expected a delimiter or the end of the line after the closing quote"
        + opening
        + ", found "
        + Found.quoted(String.valueOf(c))
        + "; double every quote inside a quoted cell";
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
