package kehys.data;

/**
 * What was exported.
 *
 * @param texts how many texts, each a row
 * @param joined in how many of them line breaks became spaces, because the format has none
 */
public record ExportSummary(long texts, long joined) {}
