package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/**
 * The article's own words in a sentence. What is quoted is the speaker's: those whom he cites are
 * not the article's sources.
 */
final class Narration {
  private Narration() {}

  /** The mentions that stand outside a quotation, or in what is put into one. */
  static List<Mention> of(
      String sentence, List<Mention> mentions, Quotation quotation, String lang) {
    if (quotation.quoted().isEmpty()) {
      return mentions;
    }
    List<Span> inserts = new Inserts(sentence, lang).in(quotation, mentions);
    List<Mention> outside = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Span span = mention.span();
      boolean quoted = quotation.covers(span.start(), span.end());
      if (!quoted || inside(inserts, span) || alone(sentence, mention)) {
        outside.add(mention);
      }
    }
    return outside;
  }

  /** Whether marks stand around nothing but a verb that judges: KCNA “praised” the crew. */
  private static boolean alone(String sentence, Mention mention) {
    int before = mention.span().start() - 1;
    int behind = mention.span().end();
    return mention.entry() instanceof Entry.Cue cue
        && cue.place() == CuePlace.VERB
        && cue.kind().judges()
        && before >= 0
        && QuotationReader.mark(sentence, before) == before
        && QuotationReader.mark(sentence, behind) == behind
        && behind < sentence.length();
  }

  private static boolean inside(List<Span> stretches, Span span) {
    for (Span one : stretches) {
      if (one.start() <= span.start() && one.end() >= span.end()) {
        return true;
      }
    }
    return false;
  }
}
