package kehys.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The parts that data are split into. */
final class PartsOption {
  private static final List<String> STANDARD = List.of("train=0.8", "dev=0.1", "test=0.1");

  @Option(
      names = "--parts",
      paramLabel = "NAME=SHARE",
      split = ",",
      description = "The parts and their sizes (default: train=0.8,dev=0.1,test=0.1).")
  private List<String> parts = List.of();

  /**
   * The size of each part against the others. The part that gets what is left over is the first by
   * name, whatever order they came in.
   */
  Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>();
    for (String part : parts.isEmpty() ? STANDARD : parts) {
      int at = part.lastIndexOf('=');
      if (at < 1 || part.substring(0, at).isBlank()) {
        throw new UsageException("--parts: expected NAME=SHARE, found '" + part + "'");
      }
      String name = part.substring(0, at);
      if (shares.put(name, share(part, part.substring(at + 1))) != null) {
        throw new UsageException("--parts: '" + name + "' stands twice; give each part one size");
      }
    }
    return shares;
  }

  private static double share(String part, String size) {
    double share = number(size);
    if (!(share > 0) || Double.isInfinite(share)) {
      throw new UsageException("--parts: expected a size above 0, found '" + part + "'");
    }
    return share;
  }

  private static double number(String size) {
    try {
      return Double.parseDouble(size);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
