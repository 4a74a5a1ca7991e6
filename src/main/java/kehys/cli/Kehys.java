package kehys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The tool: its commands and its exit codes. */
@Command(
    name = "kehys",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Says, sentence by sentence, on whose word a news article tells something and how"
            + " it frames it.",
    footer = {
      "",
      "Examples:",
      "  kehys score article.txt",
      "  kehys score --format jsonl --output answers.jsonl articles/",
      "  kehys train --data labelled.csv --output models/mine",
      "",
      "Exit codes: 0 done; 1 a gate you asked for failed; 2 wrong usage;",
      "3 bad input, data or model; 4 a bug of ours."
    })
public final class Kehys {
  private final Streams streams;

  private Kehys(Streams streams) {
    this.streams = streams;
  }

  /** Where data and messages go. */
  Streams streams() {
    return streams;
  }

  /** A tool that a command stands in before picocli puts it into its own. */
  static Kehys standard() {
    return new Kehys(Streams.standard());
  }

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.standard(), arguments));
  }

  /** Runs a command and gives its exit code. */
  static int run(Streams streams, String... arguments) {
    return isPlain(arguments) ? plain(streams, arguments) : parsed(streams, arguments);
  }

  /** A score of files and nothing else: its answer would wait for what reads options. */
  private static boolean isPlain(String... arguments) {
    return isScore(arguments)
        && arguments.length > 1
        && Arrays.stream(arguments).noneMatch(Kehys::isOption);
  }

  private static boolean isOption(String argument) {
    return argument.isEmpty()
        || argument.charAt(0) == '@'
        || (argument.charAt(0) == '-' && argument.length() > 1);
  }

  private static int plain(Streams streams, String... arguments) {
    try {
      return new ScoreCommand(new Kehys(streams), List.of(arguments).subList(1, arguments.length))
          .call();
    } catch (IOException | RuntimeException e) {
      return Faults.execution(e, new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    }
  }

  private static int parsed(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new Kehys(streams));
    (isScore(arguments) ? Commands.SCORE : Commands.ALL).forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Faults::usage)
        .setExecutionExceptionHandler(Faults::execution)
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static boolean isScore(String... arguments) {
    return arguments.length > 0 && arguments[0].equals("score");
  }
}
