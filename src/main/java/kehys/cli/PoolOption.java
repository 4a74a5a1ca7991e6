package kehys.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kehys.evaluate.Pool;
import picocli.CommandLine.Option;

/** How the members of an averaged model are weighed. */
final class PoolOption {
  @Option(
      names = "--pool",
      paramLabel = "TASK=P",
      description =
          "How several recipes are weighed for a task: learned from the folds, or equal (default:"
              + " learned). Can be repeated.")
  private Map<String, String> pools = Map.of();

  /** The pools that the user named, by task. */
  Map<String, Pool> of(List<String> tasks) {
    Map<String, Pool> read = new HashMap<>();
    pools.forEach((task, pool) -> read.put(known(task, tasks), pool(pool)));
    return read;
  }

  private static String known(String task, List<String> tasks) {
    if (tasks.contains(task)) {
      return task;
    }
    throw new UsageException(
        "--pool: expected a task among " + String.join(", ", tasks) + ", found '" + task + "'");
  }

  private static Pool pool(String pool) {
    return Pool.of(pool)
        .orElseThrow(
            () -> new UsageException("--pool: expected learned or equal, found '" + pool + "'"));
  }
}
