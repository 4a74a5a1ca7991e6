package kehys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import kehys.data.InputException;
import kehys.model.ModelException;
import kehys.train.SettingException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every fault becomes one line on standard error and an exit code. */
final class Faults {
  private Faults() {}

  /** Wrong usage, as picocli finds it. */
  static int usage(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    return say(
        command.getErr(), oneLine(fault) + " (see '" + name + " --help')", ExitCode.WRONG_USAGE);
  }

  /** Whatever else a command ended with. */
  static int execution(Exception fault, CommandLine command, ParseResult parsed) {
    return execution(fault, command.getErr());
  }

  /** Whatever a command ended with that had no options to be read. */
  static int execution(Exception fault, PrintWriter err) {
    if (fault instanceof UsageException || fault instanceof SettingException) {
      return say(err, oneLine(fault), ExitCode.WRONG_USAGE);
    }
    if (fault instanceof InputException || fault instanceof ModelException) {
      return say(err, oneLine(fault), ExitCode.BAD_INPUT);
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      return say(err, "the output cannot be written: " + oneLine(fault), ExitCode.BAD_INPUT);
    }
    fault.printStackTrace(err);
    return say(
        err,
        "kehys: a bug of ours: " + oneLine(fault) + "; please report the lines above",
        ExitCode.BUG);
  }

  private static int say(PrintWriter err, String message, ExitCode code) {
    err.println(message);
    err.flush();
    return code.code();
  }

  /** A message stays on its line and steers no terminal. */
  private static String oneLine(Exception fault) {
    return String.valueOf(fault.getMessage()).replaceAll("\\p{Cntrl}+", " ");
  }
}
