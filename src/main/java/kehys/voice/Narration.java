package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;
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
      boolean heard = !quotation.covers(span.start(), span.end()) || inside(inserts, span);
      boolean name =
          names(quotation, mention) && Character.isUpperCase(sentence.charAt(span.start()));
      if (heard || name || alone(sentence, mention)) {
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

  /** "«РИА Новости» сообщает", "« Le Monde » rapporte": the marks are those of an outlet's name. */
  private static boolean names(Quotation quotation, Mention mention) {
    if (!(mention.entry() instanceof Entry.Source source) || !outlet(source.type())) {
      return false;
    }
    for (Span quoted : quotation.quoted()) {
      if (fills(mention.span(), quoted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean outlet(Attribution type) {
    return type == Attribution.STATE_MEDIA || type == Attribution.INDEPENDENT;
  }

  /** Whether nothing but a space on either side is left of what is quoted. */
  private static boolean fills(Span name, Span quoted) {
    int before = name.start() - quoted.start();
    int behind = quoted.end() - name.end();
    return before >= 0 && before <= 1 && behind >= 0 && behind <= 1;
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
