package kehys.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks and writes what they gave into {@code benchmarks/results}, and the page. */
public final class Run {
  private static final int FULL_FORKS = 10;
  private static final String ALL = ".";

  private Run() {}

  /**
   * Runs them.
   *
   * @param arguments a regular expression for their names, and {@code true} for the long set
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    boolean full = Boolean.parseBoolean(arguments[1]);
    // As the launcher scores: with the serial collector, and inlining less.
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(arguments[0])
            .jvmArgsAppend("-XX:+UseSerialGC", "-XX:InlineSmallCode=1000")
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorShare.class)
            .addProfiler(LargestDifference.class)
            .shouldFailOnError(true);
    if (full) {
      options.forks(FULL_FORKS);
    } else if (arguments[0].equals(ALL)) {
      fewer(options);
    }
    List<Map<String, Object>> figures = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      figures.add(Figures.of(result));
    }
    write(Circumstances.here(), full, figures);
  }

  /**
   * Of benchmarks with many values of a parameter a few, so that a run takes about five minutes.
   */
  private static void fewer(ChainedOptionsBuilder options) {
    options.param("lang", News.ALL);
    options.param("batch", "32");
    options.param("characters", "200", "800");
    options.param("sentences", "1", "1000");
    options.param("labels", "2", "32");
    options.param("members", "1", "4");
  }

  private static void write(Circumstances here, boolean full, List<Map<String, Object>> figures)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("machine", here.machine());
    run.put("java", here.java());
    run.put("commit", here.commit());
    run.put("full", full);
    run.put("figures", figures);
    Path file = Path.of("benchmarks", "results", here.name() + ".json");
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.createDirectories(Path.of("benchmarks", "results"));
    Files.writeString(file, json.writeValueAsString(run) + "\n");
    System.out.println("wrote " + file);
    ResultsPage.main(new String[0]);
  }
}
