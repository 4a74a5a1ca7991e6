package kehys.notebook;

/**
 * A cell that could not be run to its end, and why; the kernel's own stack says nothing of that.
 */
final class CellException extends Exception {
  CellException(String message) {
    super(message, null, false, false);
  }
}
