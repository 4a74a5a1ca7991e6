package kehys.features;

import kehys.text.Sentence;
import kehys.voice.Mask;
import kehys.voice.Masks;
import kehys.voice.Reading;

/**
 * A sentence with a character of its type in place of each name and number. The characters are of
 * Unicode's private use area: no letters, so each is a word of its own, and no text has them.
 */
final class MaskedText {
  private static final char FIRST = '\uE000';

  private MaskedText() {}

  static String of(Reading reading, int sentence) {
    Sentence whole = reading.document().sentences().get(sentence);
    String lang = reading.document().article().origin().lang();
    String text = whole.text();
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    for (Mask mask : Masks.of(text, lang, reading.heard().get(sentence))) {
      masked.append(text, from, mask.span().start()).append(token(mask.type()));
      from = mask.span().end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** The character of a type; model files depend on the numbers. */
  static char token(Mask.Type type) {
    return (char)
        (FIRST
            + switch (type) {
              case STATE_MEDIA -> 1;
              case INTELLIGENCE -> 2;
              case OFFICIAL -> 3;
              case INDEPENDENT -> 4;
              case PLACE -> 5;
              case NAME -> 6;
              case NUMBER -> 7;
            });
  }
}
