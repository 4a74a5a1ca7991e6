package kehys.bench;

import java.util.List;
import java.util.Optional;

/** How near scoring is to what hashing alone would take, in words. */
final class Limit {
  private static final String SCORING = ".AnnotationBenchmark.annotations";
  private static final String HASHING = ".LimitBenchmark.hashes";
  private static final String READ = "characters_per_second";
  private static final String FIRST =
      "<p>Scoring%s reads %s of the characters a second that bare hashing reads";
  private static final String NEXT = ";%s %s";

  private Limit() {}

  /** A paragraph that has the ratio of each model that has both figures; empty where none has. */
  static String told(List<Measured> measured) {
    StringBuilder told = new StringBuilder();
    for (Measured one : measured) {
      if (one.benchmark().endsWith(SCORING)) {
        ratio(one, measured)
            .map(ratio -> Markup.number(Figures.rounded(ratio)))
            .map(ratio -> (told.isEmpty() ? FIRST : NEXT).formatted(with(model(one)), ratio))
            .ifPresent(told::append);
      }
    }
    return told.isEmpty() ? "" : told.append(".</p>\n").toString();
  }

  private static Optional<Double> ratio(Measured scoring, List<Measured> measured) {
    return measured.stream()
        .filter(one -> one.benchmark().endsWith(HASHING) && model(one).equals(model(scoring)))
        .findFirst()
        .flatMap(one -> one.figure(READ))
        .flatMap(hashed -> scoring.figure(READ).map(scored -> scored / hashed));
  }

  /** Empty in older files, which have figures of one model and do not name it. */
  private static String model(Measured one) {
    return one.parameters().getOrDefault("model", "");
  }

  private static String with(String model) {
    return switch (model) {
      case "" -> "";
      case News.DEFAULT -> " with the default model";
      case News.NGRAMS -> " with n-grams alone";
      default -> " with " + Markup.escaped(model);
    };
  }
}
