package kehys.cli;

/** What a run ended with. */
enum ExitCode {
  DONE(0),
  GATE_FAILED(1),
  WRONG_USAGE(2),
  BAD_INPUT(3),
  BUG(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
