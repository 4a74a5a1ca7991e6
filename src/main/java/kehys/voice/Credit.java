package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** One source that a sentence credits; a chain has several. */
record Credit(Attribution type, Optional<Span> source, Optional<Span> cue, Voice.Rule rule) {
  Voice voice() {
    return new Voice(type, source, source, cue, rule);
  }
}
