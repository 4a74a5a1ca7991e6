package kehys.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The article files in and below a folder. */
final class Folder {
  private Folder() {}

  /**
   * The files by name, relative to the folder: those whose ending names a format, or all where the
   * user says which format they have. What is hidden is passed over, and so is what the user has
   * answers written to.
   */
  static List<Path> files(String folder, InputOptions options) {
    Path root = Path.of(folder);
    try (Stream<Path> found = Files.walk(root)) {
      Optional<Path> output = outputBelow(root, options);
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> output.isEmpty() || !isBelow(file, output.get()))
              .map(root::relativize)
              .filter(file -> !isHidden(file) && isReadable(file, options))
              .sorted(Comparator.comparing(Folder::idOf))
              .toList();
      if (files.isEmpty()) {
        throw new InputException(
            folder, 0, "expected files that end in " + InputFormat.READABLE + ", found none");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw Utf8.unreadable(folder, e);
    }
  }

  /** Of a run before, or of this one; articles may well stand below a folder that takes pages. */
  private static Optional<Path> outputBelow(Path root, InputOptions options) {
    return options.output().filter(output -> Files.exists(output) && isBelow(output, root));
  }

  private static boolean isBelow(Path path, Path root) {
    try {
      return path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path with slashes, on every system. */
  static String idOf(Path file) {
    return names(file).collect(Collectors.joining("/"));
  }

  private static boolean isHidden(Path file) {
    return names(file).anyMatch(name -> name.startsWith("."));
  }

  private static Stream<String> names(Path file) {
    return StreamSupport.stream(file.spliterator(), false).map(Path::toString);
  }

  private static boolean isReadable(Path file, InputOptions options) {
    return options.format().isPresent()
        || InputFormat.of(FileName.ending(file.toString())).isPresent();
  }
}
