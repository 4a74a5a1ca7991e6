package kehys.cli;

/** A command line that cannot be meant as it is. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String fault) {
    super(fault);
  }
}
