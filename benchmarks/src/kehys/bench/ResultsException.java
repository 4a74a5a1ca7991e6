package kehys.bench;

/** A file of results that cannot be shown; the message says which, and what to do. */
final class ResultsException extends RuntimeException {

  ResultsException(String where, String expected, String found) {
    super(where + ": expected " + expected + ", found " + found + "; mend the file or delete it");
  }
}
