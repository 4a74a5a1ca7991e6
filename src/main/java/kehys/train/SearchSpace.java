package kehys.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that a search for settings draws from. */
final class SearchSpace {
  private SearchSpace() {}

  static Map<String, List<String>> of(Recipe recipe) {
    return switch (recipe) {
      case LINEAR -> linear();
      case CNN, MLP, ATTENTION -> neural();
      case SVM -> svm();
      case BAYES, BOOST -> sparse();
      case MAJORITY, RULES -> Map.of();
    };
  }

  private static Map<String, List<String>> linear() {
    Map<String, List<String>> space = sparse();
    space.put("cost", List.of("0.5", "1", "2", "4", "8", "16", "32"));
    space.put("balance", List.of("0", "0.5", "0.9", "1"));
    return space;
  }

  private static Map<String, List<String>> svm() {
    Map<String, List<String>> space = sparse();
    space.put("cost", List.of("0.05", "0.1", "0.25", "0.5", "1", "2", "4"));
    space.put("balance", List.of("0", "0.5", "0.9", "1"));
    return space;
  }

  private static Map<String, List<String>> sparse() {
    Map<String, List<String>> space = new LinkedHashMap<>();
    space.put("words", List.of("1", "2"));
    space.put("characters", List.of("0", "4", "5", "6"));
    space.put("cased", List.of("true", "false"));
    space.put("before", List.of("0", "0.15", "0.3", "0.6"));
    space.put("place", List.of("0", "0.02", "0.1"));
    space.put("voices", List.of("0", "0.5", "1", "2"));
    return space;
  }

  private static Map<String, List<String>> neural() {
    Map<String, List<String>> space = new LinkedHashMap<>();
    space.put("size", List.of("32", "48", "64"));
    space.put("units", List.of("32", "48", "64", "96"));
    space.put("dropout", List.of("0.1", "0.3", "0.5"));
    space.put("rate", List.of("0.001", "0.002", "0.004"));
    space.put("blank", List.of("0", "0.1", "0.2"));
    space.put("balance", List.of("0", "0.5", "0.9"));
    return space;
  }
}
