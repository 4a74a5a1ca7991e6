package kehys.text;

/** Cuts an article into sentences. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /** The article with its sentences. */
  public static Document split(Article article) {
    throw new IllegalStateException(article.id());
  }
}
