package kehys.text;

/**
 * A news article as it was read.
 *
 * @param id its name among the articles of a run
 * @param title the headline where the file keeps it apart from the text, every character as it was
 *     read, else empty
 * @param text the text, every character as it was read (after the file's encoding and markup)
 * @param origin where it comes from
 */
public record Article(String id, String title, String text, Origin origin) {

  /** Whether the headline stands apart: not where a title shows nothing, such as a hard space. */
  public boolean hasTitle() {
    return Marks.strip(title, 0, title.length()).length() > 0;
  }

  /**
   * The text that a sentence's span counts in, and so do the places in answers: the title for the
   * first sentence where there is a title, else the text.
   */
  public String around(Sentence sentence) {
    return sentence.index() == 0 && hasTitle() ? title : text;
  }
}
