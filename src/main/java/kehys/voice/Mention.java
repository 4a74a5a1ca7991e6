package kehys.voice;

import kehys.text.Span;

/**
 * A form of the lexicon found in a sentence.
 *
 * @param entry what the lexicon says of it
 * @param span its characters in the sentence
 * @param first place of its first word in the sentence
 * @param last place of its last word
 */
public record Mention(Entry entry, Span span, int first, int last) {

  /** Whether a word is part of it. */
  boolean covers(int word) {
    return first <= word && last >= word;
  }

  /** This one and one behind it as a single source. */
  Mention joined(Mention next, Entry.Source source) {
    return new Mention(source, new Span(span.start(), next.span().end()), first, next.last());
  }
}
