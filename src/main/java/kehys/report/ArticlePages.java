package kehys.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kehys.annotate.Annotation;
import kehys.data.Batch;
import kehys.model.Labels;
import kehys.text.Document;

/** A page for each article, and an index page where there may be several. */
public final class ArticlePages implements AnswerWriter {
  private final PageFolder folder;
  private final Tints tints;
  private final String model;
  private final List<IndexRow> rows = new ArrayList<>();

  /**
   * Writes pages.
   *
   * @param folder where they go
   * @param tasks the tasks of the model
   * @param model name of the model, as a reader should see it
   */
  public ArticlePages(PageFolder folder, List<Labels> tasks, String model) {
    this.folder = folder;
    this.tints = new Tints(tasks);
    this.model = model;
  }

  /**
   * An article in the index.
   *
   * @param file its page
   * @param id the article
   * @param publisher who published it
   * @param lang its language
   * @param sentences number of sentences
   * @param counts number of sentences with each label of each task
   */
  public record IndexRow(
      String file, String id, String publisher, String lang, int sentences, List<Integer> counts) {}

  @Override
  public void write(Batch batch, List<List<Annotation>> answers) throws IOException {
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).isEmpty()) {
        page(batch.documents().get(i), answers.get(i));
      }
    }
  }

  private void page(Document document, List<Annotation> annotations) throws IOException {
    ArticleView view = ArticleView.of(document, annotations, tints);
    Map<String, Object> values =
        Map.of(
            "view", view,
            "sentences", annotations.size(),
            "totals", Totals.of(annotations),
            "voices", VoiceRow.of(annotations, tints),
            "model", model,
            "json", PageData.of(document.article(), annotations, tints.tasks()));
    String file =
        folder.write(document.article(), out -> new Template("article.ftlh").write(values, out));
    rows.add(row(file, document, view));
  }

  private static IndexRow row(String file, Document document, ArticleView view) {
    return new IndexRow(
        file,
        document.article().id(),
        document.article().origin().publisher(),
        document.article().origin().lang(),
        document.sentences().size(),
        view.tasks().stream()
            .flatMap(task -> task.labels().stream())
            .map(PageTask.LabelCount::sentences)
            .toList());
  }

  @Override
  public void finish() throws IOException {
    List<String> columns = tints.tasks().stream().flatMap(task -> task.names().stream()).toList();
    Map<String, Object> values = Map.of("rows", rows, "columns", columns, "model", model);
    folder.finish(out -> new Template("index.ftlh").write(values, out));
  }
}
