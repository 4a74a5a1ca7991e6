package kehys.text;

/**
 * A news article as it was read.
 *
 * @param id its name among the articles of a run
 * @param title the headline where the file keeps it apart from the text, else empty
 * @param text the text, every character as it was read (after the file's encoding and markup)
 * @param origin where it comes from
 */
public record Article(String id, String title, String text, Origin origin) {

  /**
   * The text that a sentence's span counts in: the title for the first sentence where there is a
   * title, else the text.
   */
  public String around(Sentence sentence) {
    return sentence.index() == 0 && !title.isBlank() ? title : text;
  }
}
