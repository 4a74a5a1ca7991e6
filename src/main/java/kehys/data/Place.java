package kehys.data;

/**
 * Where a text stands in a file.
 *
 * @param file the file as the user named it
 * @param line the line it starts on, from 1
 * @param item what it is among several of a line, such as {@code task 3}; empty where it has the
 *     line for itself
 */
record Place(String file, long line, String item) {

  /** A text on a line of its own. */
  static Place ofLine(String file, long line) {
    return new Place(file, line, "");
  }

  /** A fault here. */
  InputException fault(String fault) {
    return new InputException(file, line, item.isEmpty() ? fault : item + ": " + fault);
  }
}
