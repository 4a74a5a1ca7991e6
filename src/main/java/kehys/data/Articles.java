package kehys.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kehys.text.Article;
import kehys.text.SentenceSplitter;

/** Reads articles, cut into sentences, from files in the formats of {@link InputFormat}. */
public final class Articles {
  private static final int START = 4096;

  private Articles() {}

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
    if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
      for (Path file : Folder.files(name, options)) {
        String id = Folder.idOf(file);
        read(Path.of(name).resolve(file).toString(), id, options, sink);
      }
    } else {
      read(name, FileName.stem(name), options, sink);
    }
  }

  private static void read(String file, String id, InputOptions options, Consumer<Batch> sink) {
    try (InputStream in = new BufferedInputStream(Utf8.open(file))) {
      Source source = new Source(file, id, in);
      switch (format(source, options)) {
        case TXT -> text(source, options, sink);
        case MD -> markdown(source, options, sink);
        case HTML -> page(source, options, sink);
        case JSONL -> new JsonLines(source, options).read(sink);
        case CSV -> CsvArticles.read(source, options, sink);
      }
    } catch (IOException e) {
      throw Utf8.unreadable(file, e);
    }
  }

  private static InputFormat format(Source source, InputOptions options) throws IOException {
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

  private static void text(Source source, InputOptions options, Consumer<Batch> sink) {
    hand(source, new Page("", Utf8.text(source.file(), source.in())), options, sink);
  }

  private static void markdown(Source source, InputOptions options, Consumer<Batch> sink) {
    String text = MarkdownText.of(Utf8.text(source.file(), source.in()));
    if (Found.nothing(text)) {
      throw new InputException(
          source.file(), 0, "expected paragraphs of text, found none; is this an article?");
    }
    hand(source, new Page("", text), options, sink);
  }

  private static void page(Source source, InputOptions options, Consumer<Batch> sink) {
    String html = Utf8.text(source.file(), source.in());
    hand(source, HtmlPage.read(source.file(), html), options, sink);
  }

  private static void hand(Source source, Page page, InputOptions options, Consumer<Batch> sink) {
    Article article =
        new Article(source.id(), page.title(), page.text(), page.origin(source.file(), options));
    sink.accept(Batch.of(SentenceSplitter.split(article)));
  }
}
