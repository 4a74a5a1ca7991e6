package kehys.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The articles of a CSV file: every row is a sentence. Where rows say which article they are of,
 * all are one batch, for an article's rows may stand anywhere; where they do not, a batch is a
 * number of rows.
 */
final class CsvArticles {
  private static final int ROWS = 1_000;

  private CsvArticles() {}

  /** Reads the file; each batch is to be answered in the order of its rows. */
  static void read(Source source, InputOptions options, Consumer<Batch> sink) {
    RowArticle maker = new RowArticle(options);
    Table table = new Table(source.file(), source.in(), options.columns());
    while (table.hasNext()) {
      Grouping grouping = new Grouping(options.columns());
      for (int i = 0; table.hasNext() && (grouping.isGrouped() || i < ROWS); i++) {
        grouping.add(source.id(), table.next());
      }
      List<LabelledArticle> articles = grouping.groups().stream().map(maker::of).toList();
      sink.accept(batch(articles, notes(articles, options)));
    }
  }

  /** A language that the user names is the language of all rows. */
  private static List<String> notes(List<LabelledArticle> articles, InputOptions options) {
    return options.lang().isPresent()
        ? List.of()
        : OneLanguage.note(articles, options.columns().lang()).stream().toList();
  }

  private static Batch batch(List<LabelledArticle> articles, List<String> notes) {
    List<Batch.Place> order = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      for (int s = 0; s < articles.get(a).rows().size(); s++) {
        order.add(new Batch.Place(a, s));
      }
    }
    order.sort(Comparator.comparingLong(place -> row(articles, place).line()));
    return new Batch(articles.stream().map(LabelledArticle::document).toList(), order, notes);
  }

  private static Row row(List<LabelledArticle> articles, Batch.Place place) {
    return articles.get(place.document()).rows().get(place.sentence());
  }
}
