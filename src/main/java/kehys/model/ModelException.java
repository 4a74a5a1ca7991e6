package kehys.model;

/**
 * A model file that cannot be trusted or used. The message is one line: the file, what was
 * expected, what was found, what to do.
 */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A fault of a model.
   *
   * @param file the file as the user named it
   * @param fault what was expected, what was found, what to do
   */
  public ModelException(String file, String fault) {
    super(file + ": " + fault);
  }
}
