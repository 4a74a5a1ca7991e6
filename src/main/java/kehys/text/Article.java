package kehys.text;

/**
 * A news article as it was read.
 *
 * @param id its name among the articles of a run
 * @param title the headline where the file keeps it apart from the text, else empty
 * @param text the text, every character as it was read (after the file's encoding and markup)
 * @param origin where it comes from
 */
public record Article(String id, String title, String text, Origin origin) {}
