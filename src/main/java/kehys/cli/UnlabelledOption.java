package kehys.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kehys.data.Articles;
import kehys.data.InputOptions;
import kehys.text.Document;
import picocli.CommandLine.Option;

/** Articles without labels that neural recipes learn words from. */
final class UnlabelledOption {
  private static final Set<String> NEURAL = Set.of("cnn", "mlp", "attention");

  @Option(
      names = "--unlabelled",
      paramLabel = "F",
      description =
          "Articles without labels, as score takes them, from which cnn, mlp and attention learn"
              + " which words are alike. Can be repeated.")
  private List<String> files = List.of();

  /** Reads them; a recipe that cannot use them is a mistake. */
  List<Document> read(String recipe, Streams streams) {
    List<Document> documents = new ArrayList<>();
    if (!files.isEmpty() && List.of(recipe.split("\\+", -1)).stream().noneMatch(NEURAL::contains)) {
      throw new UsageException(
          "--unlabelled: expected a recipe among attention, cnn and mlp, found '" + recipe + "'");
    }
    files.forEach(
        file ->
            Articles.read(
                file, InputOptions.STANDARD, batch -> documents.addAll(batch.documents())));
    if (!files.isEmpty()) {
      streams.say(
          String.format(
              Locale.ROOT,
              "learning words from %,d unlabelled sentences of %,d articles",
              documents.stream().mapToInt(one -> one.sentences().size()).sum(),
              documents.size()));
    }
    return documents;
  }
}
