package kehys.notebook;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Runs cells of Java with the JDK's JShell, in this process: what they print is seen at once. */
final class JavaCells {
  private final JShell shell = JShell.builder().executionEngine("local").build();

  JavaCells() {
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  /** Runs a cell, and gives the value of the expression it ends in; none before a semicolon. */
  Optional<String> run(String cell) throws CellException {
    Optional<String> value = Optional.empty();
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      // Without a source it is a comment or breaks off, and the compiler says which.
      value = runSnippet(next.source() == null ? rest : next.source());
      rest = next.source() == null ? "" : next.remaining();
    }
    return cell.stripTrailing().endsWith(";") ? Optional.empty() : value;
  }

  private Optional<String> runSnippet(String source) throws CellException {
    Optional<String> value = Optional.empty();
    for (SnippetEvent event : shell.eval(source)) {
      check(event);
      // Other events are of older snippets that this one completes.
      if (event.causeSnippet() == null) {
        value = Optional.ofNullable(event.value()).filter(found -> !found.isEmpty());
      }
    }
    return value;
  }

  private void check(SnippetEvent event) throws CellException {
    if (event.status() == Snippet.Status.REJECTED) {
      throw new CellException(
          shell
              .diagnostics(event.snippet())
              .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n", "", "\nin: " + event.snippet().source())));
    }
    if (event.exception() != null) {
      String type =
          event.exception() instanceof EvalException thrown
              ? thrown.getExceptionClassName() + ": "
              : "";
      throw new CellException(type + event.exception().getMessage());
    }
  }

  /** What may follow in a cell at a place, in UTF-16 units. */
  ReplacementOptions complete(String cell, int at) {
    int[] anchor = {at};
    List<String> found =
        shell.sourceCodeAnalysis().completionSuggestions(cell, at, anchor).stream()
            .map(Suggestion::continuation)
            .toList();
    return new ReplacementOptions(found, anchor[0], at);
  }

  /** Ends the cell that runs. */
  void stop() {
    shell.stop();
  }
}
