package kehys.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where figures come from.
 *
 * @param machine processor, how many of them, operating system
 * @param java name and version of the virtual machine
 * @param commit of the sources, with {@code -dirty} where they differ from it
 */
record Circumstances(String machine, String java, String commit) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Circumstances here() throws IOException {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    int processors = Runtime.getRuntime().availableProcessors();
    return new Circumstances(
        processor() + ", " + processors + " processors, " + system,
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        described());
  }

  /** The name of a file for them. */
  String name() {
    return commit + "-java" + Runtime.version().feature();
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "unknown processor";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    }
  }

  private static String described() throws IOException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*").start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return said.isEmpty() ? "unknown" : said;
  }
}
