package kehys.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one benchmark gave with one set of parameters.
 *
 * @param benchmark class and method
 * @param unit of the score
 * @param parameters by name, in the order of the file
 * @param figures by name, in the order of the file
 */
record Measured(
    String benchmark, String unit, Map<String, String> parameters, Map<String, Double> figures) {
  static final String SCORE = "score";
  private static final String ERROR = "error";
  private static final Set<String> NAMES = Set.of("benchmark", "unit");

  /** Keeps its own copies, in their order. */
  Measured {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** Numbers are figures, texts are parameters. */
  static Measured of(String benchmark, String unit, JsonNode object) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, Double> figures = new LinkedHashMap<>();
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode value = object.path(name);
              if (value.isNumber() && Double.isFinite(value.asDouble())) {
                figures.put(name, value.asDouble());
              } else if (value.isTextual() && !NAMES.contains(name)) {
                parameters.put(name, value.asText());
              }
            });
    return new Measured(benchmark, unit, parameters, figures);
  }

  /** The class without its package. */
  String group() {
    String type = benchmark.substring(0, Math.max(0, benchmark.lastIndexOf('.')));
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The method and the parameters, such as {@code voices, lang fi}. */
  String name() {
    StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
    parameters.forEach(
        (parameter, value) -> name.append(", ").append(parameter).append(' ').append(value));
    return name.toString();
  }

  double score() {
    return figure(SCORE).orElseThrow();
  }

  /** Half of the score's interval; 0 where it was not told. */
  double error() {
    return figure(ERROR).orElse(0.0);
  }

  Optional<Double> figure(String name) {
    return Optional.ofNullable(figures.get(name));
  }
}
