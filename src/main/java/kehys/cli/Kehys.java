package kehys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kehys.model.ModelFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

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
  private static final List<Class<?>> COMMANDS =
      List.of(
          ScoreCommand.class,
          TrainCommand.class,
          EvaluateCommand.class,
          CompareCommand.class,
          ReportCommand.class,
          RecipesCommand.class,
          ModelCommand.class,
          DataCommand.class,
          HelpCommand.class);

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
    if (isScore(arguments)) {
      // What reads a model takes as long to make ready as the arguments to read.
      Thread early = new Thread(ModelFile::prepare, "early");
      early.setDaemon(true);
      early.start();
    }
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
        && Stream.of(arguments).allMatch(text -> text.equals("-") || text.matches("[^-@].*"));
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
    commands(arguments).forEach(line::addSubcommand);
    return line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(Faults::usage)
        .setExecutionExceptionHandler(Faults::execution)
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  /** All commands; for a score that one alone, because to learn of all takes longer than it. */
  private static List<Class<?>> commands(String... arguments) {
    return isScore(arguments) ? List.of(ScoreCommand.class) : COMMANDS;
  }

  private static boolean isScore(String... arguments) {
    return arguments.length > 0 && arguments[0].equals("score");
  }
}
