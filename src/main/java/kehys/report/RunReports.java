package kehys.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kehys.data.CellsByKey;
import kehys.data.InputException;

/** A run that a folder keeps, as a page, as Markdown and as a digest for scripts. */
public final class RunReports {
  private final StoredRun run;
  private final Map<List<String>, String> sentences;

  private RunReports(StoredRun run, Map<List<String>, String> sentences) {
    this.run = run;
    this.sentences = sentences;
  }

  /**
   * Reads {@code run.json}, and from {@code sentences.csv} the sentences that were answered wrong.
   *
   * @throws InputException where one of them is not there, broken or not of a run
   */
  public static RunReports of(Path folder) {
    StoredRun run = RunFile.read(folder);
    Set<List<String>> wanted =
        run.tasks().stream()
            .flatMap(task -> task.standings().stream())
            .flatMap(standing -> standing.errors().stream())
            .map(StoredTask.WrongAnswer::key)
            .collect(Collectors.toSet());
    return new RunReports(
        run,
        CellsByKey.read(
            folder.resolve("sentences.csv"), run.data().places().key(), wanted, run.data().text()));
  }

  /** Writes the page; the stream stays open. */
  public void page(OutputStream out) throws IOException {
    RunPage.write(run, sentences, out);
  }

  /** Writes the Markdown; the stream stays open. */
  public void markdown(OutputStream out) throws IOException {
    List<String> lines = new RunMarkdown(run).lines();
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the digest; the stream stays open. */
  public void digest(OutputStream out) throws IOException {
    RunDigest.write(run, out);
  }
}
