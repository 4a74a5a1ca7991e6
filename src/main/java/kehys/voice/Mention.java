package kehys.voice;

import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.text.Shown;
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

  /** The same in the given text of a sentence that was read as it shows. */
  Mention in(Shown shown) {
    return new Mention(entry, shown.given(span), first, last);
  }

  /** Whether a word is part of it. */
  boolean covers(int word) {
    return first <= word && last >= word;
  }

  /** What a source is; asked of sources alone. */
  Attribution sourceType() {
    return ((Entry.Source) entry).type();
  }

  /** What a cue tells; asked of cues alone. */
  CueKind cueKind() {
    return ((Entry.Cue) entry).kind();
  }

  /** Whether it says something good of somebody. */
  boolean praises() {
    return entry instanceof Entry.Polarity polarity
        ? polarity.framing() == Framing.PRAISE
        : entry instanceof Entry.Cue cue && cue.kind() == CueKind.PRAISE;
  }

  /** Whether it charges somebody with something. */
  boolean blames() {
    return entry instanceof Entry.Polarity polarity
        ? polarity.framing() == Framing.BLAME
        : entry instanceof Entry.Cue cue && cue.kind() == CueKind.ACCUSE;
  }

  /** This one and one behind it as a single source. */
  Mention joined(Mention next, Entry.Source source) {
    return new Mention(source, new Span(span.start(), next.span().end()), first, next.last());
  }
}
