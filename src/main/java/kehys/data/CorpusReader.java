package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads labelled articles from CSV files. */
public final class CorpusReader {
  private CorpusReader() {}

  /**
   * Reads CSV files (RFC 4180, UTF-8, a header row) to one corpus. Every row is a sentence.
   *
   * <p>Rows with the same value in the group column are one article, also across files, and stand
   * in it by the order column, or as they come where there is none.
   *
   * @param names files, folders whose {@code .csv} files are taken by name, or {@code -}
   * @param columns which columns hold what
   * @throws InputException where a file cannot be used as it is, with its line
   */
  public static Corpus read(List<String> names, Columns columns) {
    List<String> files = files(names);
    MessageDigest digest = Sha256.digest();
    Grouping grouping = new Grouping(columns);
    for (String file : files) {
      try (InputStream in = new DigestInputStream(Utf8.open(file), digest)) {
        String id = FileName.stem(file);
        new Table(file, in, columns).forEachRemaining(row -> grouping.add(id, row));
      } catch (IOException e) {
        throw Utf8.unreadable(file, e);
      }
    }
    InputOptions options = InputOptions.STANDARD.with(columns);
    List<LabelledArticle> articles =
        grouping.groups().stream().map(new RowArticle(options)::of).toList();
    String hash = Sha256.hex(digest.digest());
    return new Corpus(articles, grouping.isGrouped(), files, hash);
  }

  /** The files that are meant by names of files and folders, each once. */
  static List<String> files(List<String> names) {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      files.addAll(Files.isDirectory(Path.of(name)) ? inFolder(name) : List.of(name));
    }
    Set<Path> seen = new HashSet<>();
    for (String file : files) {
      if (!seen.add(Path.of(file).toAbsolutePath().normalize())) {
        throw new InputException(file, 0, "named twice; name each file once");
      }
    }
    return files;
  }

  private static List<String> inFolder(String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<String> names = files.filter(CorpusReader::isCsv).map(Path::toString).sorted().toList();
      if (names.isEmpty()) {
        throw new InputException(
            folder,
            0,
            "expected .csv files in the folder, found none; name files or a folder of them");
      }
      return names;
    } catch (IOException e) {
      throw Utf8.unreadable(folder, e);
    }
  }

  private static boolean isCsv(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".csv")
        && !name.startsWith(".")
        && Files.isRegularFile(file);
  }
}
