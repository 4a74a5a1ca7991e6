package kehys.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kehys.audit.CorpusCheck;
import kehys.audit.Finding;
import kehys.data.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Looks for what would make scores on the data wrong: duplicates, texts labelled two"
            + " ways, labels written several ways, wrong languages, columns that give the label"
            + " away.",
    footer = {
      "",
      "Rows with the same value in a column 'contrast' are alike on purpose and not told. Where",
      "there is a column 'split', duplicates across its values are told apart.",
      "",
      "Examples:",
      "  kehys data check labelled.csv",
      "  kehys data check --labels tone --text body tweets.csv",
      "  kehys data check --strict datasets/kehys-news   (exit code 1 on a fault)"
    })
final class DataCheckCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @ParentCommand private DataCommand data = new DataCommand();
  @Mixin private CorpusArguments arguments = new CorpusArguments();

  @Option(names = "--strict", description = "End with exit code 1 where there is a fault.")
  private boolean strict;

  @Option(names = "--all", description = "Show all findings, not the first 20 of each kind.")
  private boolean all;

  @Option(
      names = "--near",
      paramLabel = "X",
      defaultValue = "0.8",
      description =
          "Share of common stretches of 5 characters from which sentences are near duplicates"
              + " (default: ${DEFAULT-VALUE}).")
  private double near;

  @Override
  public Integer call() throws IOException {
    if (!(near > 0 && near <= 1)) {
      throw new UsageException("--near: expected a number above 0 and at most 1, found " + near);
    }
    Corpus corpus = arguments.read(data.streams());
    data.streams().say(String.format(Locale.ROOT, "looking through %,d sentences", corpus.size()));
    List<Finding> findings =
        new CorpusCheck(arguments.columns(), near).findings(corpus, arguments.golds(corpus));
    data.streams().write(lines(findings));
    boolean faulty = findings.stream().anyMatch(finding -> finding.kind().isFault());
    return (strict && faulty ? ExitCode.GATE_FAILED : ExitCode.DONE).code();
  }

  private List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding.Kind kind : Finding.Kind.OF_DATA) {
      List<Finding> found = findings.stream().filter(one -> one.kind() == kind).toList();
      lines.add((kind.isFault() ? "fault  " : "note   ") + kind.title() + ": " + found.size());
      found.stream().limit(all ? found.size() : SHOWN).forEach(one -> lines.add("  " + one.line()));
      if (!all && found.size() > SHOWN) {
        lines.add("  … and " + (found.size() - SHOWN) + " more; --all shows them");
      }
    }
    return lines;
  }
}
