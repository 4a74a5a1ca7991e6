package kehys.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The command line of this run, as a person would type it again. */
final class CommandText {
  private CommandText() {}

  static String of(@Nullable CommandSpec spec) {
    List<String> arguments =
        spec == null ? List.of() : spec.root().commandLine().getParseResult().originalArgs();
    return "./kehys "
        + arguments.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
  }

  /** Quoted for a POSIX shell where it has to be. */
  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./,=:@%+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
