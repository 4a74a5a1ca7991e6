package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import kehys.audit.Families;
import kehys.data.Corpus;
import kehys.data.CsvWriter;
import kehys.data.Gold;
import kehys.evaluate.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes the data again with a column 'split'. Articles stay whole, and those that share"
            + " sentences stay together; labels and languages are spread evenly as far as that"
            + " allows.",
    footer = {
      "",
      "Examples:",
      "  kehys data split labelled.csv --output split.csv",
      "  kehys data split --parts train=0.7,test=0.3 --holdout publisher labelled.csv > s.csv"
    })
final class DataSplitCommand implements Callable<Integer> {
  @ParentCommand private DataCommand data = new DataCommand();
  @Mixin private CorpusArguments arguments = new CorpusArguments();

  @Mixin private PartsOption parts = new PartsOption();

  @Option(
      names = "--holdout",
      paramLabel = "COLUMN",
      description = "No value of this column, such as publisher, stands in two parts.")
  private Optional<String> holdout = Optional.empty();

  @Mixin private SeedOption seed = new SeedOption();

  @Option(names = "--output", paramLabel = "FILE", description = "Write here, not to the screen.")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Map<String, Double> shares = parts.shares();
    Corpus corpus = arguments.read(data.streams());
    if (holdout.isPresent() && !corpus.has(holdout.get())) {
      throw new UsageException("--holdout: no column '" + holdout.get() + "' in the data");
    }
    Families families = Families.of(corpus, arguments.columns().text(), Families.NEAR);
    Split split = Split.of(strata(corpus), key(corpus, families), shares, seed.seed());
    SplitRows rows = new SplitRows(corpus, split);
    data.streams()
        .write(
            output,
            out -> {
              CsvWriter csv = new CsvWriter(out, rows.header(), true);
              for (List<String> row : rows.cells()) {
                csv.row(row);
              }
              csv.flush();
            });
    tell(corpus, split);
    tell(families, split);
    return ExitCode.DONE.code();
  }

  /** What binds an article to others. */
  private IntFunction<String> key(Corpus corpus, Families families) {
    return holdout.isPresent()
        ? article -> corpus.articles().get(article).value(holdout.get())
        : article -> Integer.toString(families.of(article));
  }

  private List<Gold> strata(Corpus corpus) {
    List<Gold> strata = new ArrayList<>(arguments.golds(corpus));
    if (corpus.has(arguments.columns().lang())) {
      strata.add(Gold.of(corpus, arguments.columns().lang(), Set.of("")));
    }
    return strata;
  }

  private void tell(Corpus corpus, Split split) {
    Map<String, int[]> sizes = new TreeMap<>();
    parts.shares().keySet().forEach(part -> sizes.put(part, new int[2]));
    for (int article = 0; article < corpus.articles().size(); article++) {
      int[] size = sizes.computeIfAbsent(split.of(article), fresh -> new int[2]);
      size[0]++;
      size[1] += corpus.articles().get(article).rows().size();
    }
    sizes.forEach(
        (part, size) ->
            data.streams().say(part + ": " + size[0] + " articles, " + size[1] + " sentences"));
  }

  /** Values that are held out may pull a family apart; nothing else does. */
  private void tell(Families families, Split split) {
    List<Integer> related = families.related();
    long apart =
        related.stream()
            .filter(article -> !split.of(article).equals(split.of(families.of(article))))
            .count();
    if (apart > 0) {
      data.streams()
          .say(
              apart
                  + " articles share sentences with one in another part;"
                  + " kehys data check tells which");
    } else if (!related.isEmpty()) {
      data.streams().say(related.size() + " articles share sentences with others; none are parted");
    }
  }
}
