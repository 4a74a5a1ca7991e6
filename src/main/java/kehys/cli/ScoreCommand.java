package kehys.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.annotate.Annotator;
import kehys.annotate.Explainer;
import kehys.data.Batch;
import kehys.data.InputException;
import kehys.data.InputFormat;
import kehys.data.InputOptions;
import kehys.data.LanguageTag;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.report.AnswerCsv;
import kehys.report.AnswerWriter;
import kehys.report.ArticlePages;
import kehys.report.JsonLines;
import kehys.report.PageFolder;
import kehys.report.ScoreTable;
import kehys.text.PublisherType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads articles and says of each sentence on whose word it is told and how it is put.",
    footer = {
      "",
      "Articles are .txt, .md, .html, .jsonl or .csv files, folders of them, or - for",
      "standard input. In a .csv every row is one sentence; rows of one doc_id are its",
      "article. In .html and .md tables and pictures are left out, in .md also code,",
      "footnotes and the marks that call them.",
      "",
      "In answers, start and end count Unicode code points, from 0, of the text as it was",
      "read; of the headline they count in the headline where it stands apart from the",
      "text: in a .jsonl with a title, and in .html. The text of rows of a .csv is theirs",
      "with a line feed between.",
      "",
      "Examples:",
      "  kehys score article.txt",
      "  kehys score --explain article.txt",
      "  kehys score --format jsonl --output answers.jsonl articles/",
      "  kehys score --format html --output article.html article.txt",
      "  kehys score --format html --output pages articles/",
      "  kehys score --max-error 10%% article.txt",
      "  kehys score --lang sv --publisher-type state-media - < article.txt"
    })
final class ScoreCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  /** How answers are shown. */
  enum Format {
    TABLE,
    JSONL,
    CSV,
    HTML
  }

  @Mixin private ModelOption model = new ModelOption();
  @Mixin private AbstentionOptions abstention = new AbstentionOptions();
  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table, jsonl, csv or html (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write here, not to the screen; with --format html a folder, for many pages.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--publisher-type",
      paramLabel = "T",
      description = "Who publishes the articles: independent, state-media or official.")
  private Optional<String> publisherType = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of the articles, such as fi (default: the file's own, or detected).")
  private Optional<String> lang = Optional.empty();

  @Option(
      names = "--input-format",
      paramLabel = "F",
      description = "txt, md, html, jsonl or csv (default: by the file's name, or how it begins).")
  private Optional<String> inputFormat = Optional.empty();

  @Option(
      names = "--explain",
      description = "Say whom each sentence credits and by which words, and which words decided.")
  private boolean explain;

  @Option(
      names = "--raw",
      description = "Leave csv cells that a spreadsheet would run as formulas as they are.")
  private boolean raw;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "Articles.")
  private List<String> inputs = List.of();

  /** For picocli, which puts in what it reads. */
  ScoreCommand() {}

  /** A score of these inputs, all else as it is when no option is given. */
  ScoreCommand(Kehys kehys, List<String> inputs) {
    this.kehys = kehys;
    this.inputs = inputs;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.stream().filter("-"::equals).count() > 1) {
      throw new UsageException("expected - (standard input) once, found it again; name it once");
    }
    if (output.isPresent()) {
      refuseInput(output.get());
    }
    try (ReadAhead articles = new ReadAhead(inputs, options())) {
      score(articles);
    }
    return ExitCode.DONE.code();
  }

  private void score(ReadAhead articles) throws IOException {
    Model read = model.read();
    List<Labels> tasks = read.tasks();
    Annotator annotator = new Annotator(read, abstention.of(read, kehys.streams()));
    Workers.Annotating how = how(read, annotator);
    if (format == Format.HTML) {
      PageFolder folder = new PageFolder(output, kehys.streams().out());
      score(how, articles, new ArticlePages(folder, tasks, read.card().name()));
    } else {
      kehys.streams().write(output, out -> score(how, articles, writer(out, tasks)));
    }
  }

  /** A table of verdicts has no place for who was heard. */
  private Workers.Annotating how(Model read, Annotator annotator) {
    if (explain) {
      return new Explainer(read, annotator)::annotate;
    }
    return format == Format.CSV ? annotator::judge : annotator::annotate;
  }

  private void score(Workers.Annotating how, ReadAhead articles, AnswerWriter writer)
      throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (Workers workers = new Workers(how, writer, processors)) {
      answer(articles, workers);
    }
    writer.finish();
  }

  /** What was read before a fault is answered before it is told. */
  private void answer(ReadAhead articles, Workers workers) throws IOException {
    try {
      for (Optional<Batch> batch = articles.next(); batch.isPresent(); batch = articles.next()) {
        batch.get().notes().forEach(kehys.streams()::say);
        workers.take(batch.get());
      }
    } catch (InputException e) {
      workers.finish();
      throw e;
    }
    workers.finish();
  }

  private AnswerWriter writer(OutputStream out, List<Labels> tasks) throws IOException {
    return switch (format) {
      case TABLE -> new ScoreTable(out, output.isEmpty() && Streams.coloured(), explain);
      case JSONL -> new JsonLines(out);
      case CSV -> new AnswerCsv(out, tasks, raw);
      case HTML -> throw new IllegalStateException("pages have no one stream");
    };
  }

  private InputOptions options() {
    return new InputOptions(
        lang.map(ScoreCommand::language),
        publisherType.map(ScoreCommand::publisherType),
        inputFormat.map(ScoreCommand::inputFormat),
        columns.columns(),
        output);
  }

  /** An article of the user's is never replaced by what is said of it. */
  private void refuseInput(Path written) throws IOException {
    for (String input : inputs) {
      if (!input.equals("-") && isSame(Path.of(input), written)) {
        throw new UsageException(
            "--output: expected a place that is not read, found '"
                + input
                + "', which is an input; name another");
      }
    }
  }

  /** A terminal or a device may well be both. */
  private static boolean isSame(Path input, Path written) throws IOException {
    return (Files.isRegularFile(written) || Files.isDirectory(written))
        && Files.exists(input)
        && Files.isSameFile(input, written);
  }

  /** A language that the user names. */
  static String language(String lang) {
    return LanguageTag.primary(lang)
        .orElseThrow(
            () ->
                new UsageException(
                    "--lang: expected a language such as fi or en, found '" + lang + "'"));
  }

  private static PublisherType publisherType(String type) {
    return PublisherType.of(type)
        .orElseThrow(
            () ->
                new UsageException(
                    "--publisher-type: expected independent, state-media or official, found '"
                        + type
                        + "'"));
  }

  private static InputFormat inputFormat(String format) {
    return InputFormat.of(format)
        .orElseThrow(
            () ->
                new UsageException(
                    "--input-format: expected txt, md, html, jsonl or csv, found '"
                        + format
                        + "'"));
  }
}
