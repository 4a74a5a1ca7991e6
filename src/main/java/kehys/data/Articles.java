package kehys.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kehys.text.Article;
import kehys.text.SentenceSplitter;

/** Reads articles, cut into sentences, from files in the formats of {@link InputFormat}. */
public final class Articles {
  private static final int START = 4096;

  private final InputOptions options;
  private final ArticleNames names;
  private final Consumer<Batch> sink;

  private Articles(InputOptions options, ArticleNames names, Consumer<Batch> sink) {
    this.options = options;
    this.names = names;
    this.sink = batch -> sink.accept(names.told(batch));
  }

  /**
   * Reads these one after the other, as {@link #read(String, InputOptions, Consumer)} does. Where
   * articles of two files have one name, the later one is called by its file, and a batch says so.
   */
  public static void read(List<String> names, InputOptions options, Consumer<Batch> sink) {
    boolean several = names.size() > 1 || names.stream().anyMatch(Articles::isFolder);
    Articles articles = new Articles(options, new ArticleNames(several), sink);
    names.forEach(articles::read);
  }

  /**
   * Reads a file, all readable files in and below a folder by name, or standard input. Hands over
   * each batch as soon as it is read, so that JSON Lines and ungrouped CSV of any length can be
   * read.
   *
   * @param name a file, a folder, or {@code -} for standard input
   * @param options what the user says of the input
   * @param sink takes the batches, in the order of the input
   * @throws InputException where a file cannot be used as it is, with its line
   */
  public static void read(String name, InputOptions options, Consumer<Batch> sink) {
    read(List.of(name), options, sink);
  }

  private static boolean isFolder(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  private void read(String name) {
    if (isFolder(name)) {
      for (Path file : Folder.files(name, options)) {
        read(Path.of(name).resolve(file).toString(), Folder.idOf(file));
      }
    } else {
      read(name, FileName.stem(name));
    }
  }

  private void read(String file, String id) {
    names.begin(file, id);
    try (InputStream in = new BufferedInputStream(Utf8.open(file))) {
      Source source = new Source(file, id, in);
      switch (format(source)) {
        case TXT -> text(source);
        case MD -> markdown(source);
        case HTML -> page(source);
        case JSONL -> new JsonLines(source, options, names).read(sink);
        case CSV -> new CsvArticles(source, options, names).read(sink);
      }
    } catch (IOException e) {
      throw Utf8.unreadable(file, e);
    }
  }

  private InputFormat format(Source source) throws IOException {
    if (options.format().isPresent()) {
      return options.format().get();
    }
    String ending = FileName.ending(source.file());
    if (!ending.isEmpty()) {
      return InputFormat.of(ending).orElseThrow(() -> unknown(source.file(), ending));
    }
    source.in().mark(START);
    String start = new String(source.in().readNBytes(START), StandardCharsets.UTF_8);
    source.in().reset();
    return InputFormat.ofStart(
        start.startsWith("\uFEFF") ? start.substring(1) : start, options.columns());
  }

  private static InputException unknown(String file, String ending) {
    return new InputException(
        file,
        0,
        "expected a file that ends in "
            + InputFormat.READABLE
            + ", found "
            + Found.quoted("." + ending)
            + "; convert it, or say which of these it is");
  }

  private void text(Source source) {
    hand(source, new Page("", Utf8.text(source.file(), source.in())));
  }

  private void markdown(Source source) {
    String text = MarkdownText.of(Utf8.text(source.file(), source.in()));
    if (Found.nothing(text)) {
      throw new InputException(
          source.file(), 0, "expected paragraphs of text, found none; is this an article?");
    }
    hand(source, new Page("", text));
  }

  private void page(Source source) {
    String html = Utf8.text(source.file(), source.in());
    hand(source, HtmlPage.read(source.file(), html));
  }

  private void hand(Source source, Page page) {
    Article article =
        new Article(names.own(), page.title(), page.text(), page.origin(source.file(), options));
    sink.accept(Batch.of(SentenceSplitter.split(article)));
  }
}
