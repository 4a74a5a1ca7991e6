package kehys.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kehys.data.Articles;
import kehys.data.InputOptions;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;

/** The articles of {@code datasets/kehys-news}, shuffled by a fixed seed. */
public final class News {
  /** In place of a language: all of them. */
  public static final String ALL = "all";

  /** Of models: the one that comes with kehys. */
  public static final String DEFAULT = "default";

  /** Of models: one that sees n-grams and nothing else, with weights drawn by chance. */
  public static final String NGRAMS = "ngrams";

  static final List<String> LANGUAGES = List.of("de", "en", "fi", "fr", "ru", "sv");
  private static final int PARAGRAPH = 4;

  private News() {}

  /**
   * The articles of a language, cut into sentences.
   *
   * @param lang such as {@code fi}, or {@value #ALL}
   */
  public static List<Document> documents(String lang) {
    List<Document> documents = new ArrayList<>();
    for (String one : lang.equals(ALL) ? LANGUAGES : List.of(lang)) {
      Articles.read(
          Path.of("datasets", "kehys-news", one + ".csv").toString(),
          InputOptions.STANDARD,
          batch -> documents.addAll(batch.documents()));
    }
    // Neighbours of one topic and language would be warm for each other.
    Collections.shuffle(documents, new Random(1));
    return documents;
  }

  /** The same as running text, in paragraphs of {@value #PARAGRAPH} sentences. */
  static Article text(Document document) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : document.sentences()) {
      boolean opens = sentence.index() % PARAGRAPH == 0;
      text.append(opens ? "\n\n" : " ").append(sentence.text());
    }
    return article(document, text.toString());
  }

  /** Each sentence as an article of its own. */
  static Stream<Article> alone(Document document) {
    return document.sentences().stream().map(sentence -> article(document, sentence.text()));
  }

  /** Another text in place of an article's own. */
  static Article article(Document like, String text) {
    return new Article(like.article().id(), "", text, like.article().origin());
  }

  /** The model that comes with kehys. */
  public static Model model() {
    return ModelFile.read(Path.of("models", "default"));
  }

  /**
   * A model by its name.
   *
   * @param name {@value #DEFAULT} or {@value #NGRAMS}
   */
  public static Model model(String name) {
    return switch (name) {
      case DEFAULT -> model();
      case NGRAMS -> DrawnModel.ngrams();
      default -> throw new IllegalArgumentException("expected default or ngrams, found " + name);
    };
  }
}
