package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** One source that a sentence credits; a chain has several. */
record Credit(Attribution type, Optional<Span> source, Optional<Span> cue, Voice.Rule rule) {
  /** One whose source and cue both stand in the sentence. */
  static Credit of(Attribution type, Span source, Mention cue, Voice.Rule rule) {
    return new Credit(type, Optional.of(source), Optional.of(cue.span()), rule);
  }

  Voice voice() {
    return new Voice(type, source, source, cue, rule);
  }
}
