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

  private final Source source;
  private final InputOptions options;
  private final ArticleNames names;

  CsvArticles(Source source, InputOptions options, ArticleNames names) {
    this.source = source;
    this.options = options;
    this.names = names;
  }

  /** Reads the file; each batch is to be answered in the order of its rows. */
  void read(Consumer<Batch> sink) {
    RowArticle maker = new RowArticle(options);
    Table table = new Table(source.file(), source.in(), options.columns());
    while (table.hasNext()) {
      Grouping grouping = new Grouping(options.columns());
      for (int i = 0; table.hasNext() && (grouping.isGrouped() || i < ROWS); i++) {
        grouping.add(source.id(), table.next());
      }
      List<LabelledArticle> articles =
          grouping.groups().stream()
              .map(group -> maker.of(named(group, grouping.isGrouped())))
              .toList();
      sink.accept(batch(articles, notes(articles)));
    }
  }

  private Grouping.Group named(Grouping.Group group, boolean given) {
    String name = given ? names.given(group.id()) : names.ofLine(group.rows().get(0).line());
    return new Grouping.Group(name, group.rows());
  }

  /** A language that the user names is the language of all rows. */
  private List<String> notes(List<LabelledArticle> articles) {
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
