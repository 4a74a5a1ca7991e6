package kehys.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kehys.data.FileDraft;
import kehys.data.InputException;
import kehys.text.Article;

/**
 * Where pages go: a folder with an index, or one file or stream that takes one page. The one page
 * waits until all is read, so that a run that fails replaces nothing.
 */
public final class PageFolder {
  private static final int LONGEST_NAME = 80;

  private final Optional<Path> output;
  private final OutputStream stream;
  private final boolean single;
  private final Set<String> names = new HashSet<>(Set.of("index.html"));
  private Optional<FileDraft.Content> page = Optional.empty();

  /**
   * Pages for this output.
   *
   * @param output a file whose name ends in {@code .html} or {@code .htm}, or a folder
   * @param stream takes the page where no output is named
   */
  public PageFolder(Optional<Path> output, OutputStream stream) {
    this.output = output;
    this.stream = stream;
    this.single = output.map(path -> isPage(path) && !Files.isDirectory(path)).orElse(true);
  }

  private static boolean isPage(Path path) {
    return path.toString().endsWith(".html") || path.toString().endsWith(".htm");
  }

  /** Takes an article's page and gives the name of its file, empty where it is the only one. */
  String write(Article article, FileDraft.Content content) throws IOException {
    if (single) {
      keep(article, content);
      return "";
    }
    String name = name(article.id());
    Path file = output.orElseThrow().resolve(name);
    refuseArticle(article, file);
    FileDraft.write(file, content);
    return name;
  }

  /** A page that was read is never replaced by one about it. */
  private static void refuseArticle(Article article, Path file) throws IOException {
    Path read = Path.of(article.origin().file());
    if (Files.exists(file) && Files.exists(read) && Files.isSameFile(file, read)) {
      throw new InputException(
          read.toString(),
          0,
          "expected a place for its page, found the article there; name another folder: --output"
              + " pages");
    }
  }

  private void keep(Article article, FileDraft.Content content) {
    if (page.isPresent()) {
      throw new InputException(
          article.origin().file(),
          0,
          "expected one article for one page, found more; name a folder: --output pages");
    }
    page = Optional.of(content);
  }

  /** All pages are taken: writes the one page, or the index of those in the folder. */
  void finish(FileDraft.Content index) throws IOException {
    if (!single) {
      FileDraft.write(output.orElseThrow().resolve("index.html"), index);
    } else if (page.isPresent()) {
      writeOnly(page.get());
    }
  }

  private void writeOnly(FileDraft.Content content) throws IOException {
    if (output.isPresent()) {
      FileDraft.write(output.get(), content);
    } else {
      content.write(stream);
      stream.flush();
    }
  }

  /** The article's id with what a file name cannot hold as dashes; numbered where it is taken. */
  private String name(String id) {
    String plain = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String stem = cut.isEmpty() ? "article" : cut;
    String name = stem + ".html";
    // There are file systems to which A.html and a.html are one.
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number + ".html";
    }
    return name;
  }
}
