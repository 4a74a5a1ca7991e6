package kehys.voice;

import java.util.List;
import java.util.Locale;
import kehys.text.Span;

/** Who publishes an article: neither the publisher nor its own people are a source of it. */
final class Publisher {
  /** Letters that the publisher's name and a form of it have in common. */
  private static final int STEM = 5;

  private static final List<String> WRITES = WordLists.parts("writing-stems");

  /** In lower case. */
  private final String name;

  Publisher(String name) {
    this.name = name.toLowerCase(Locale.ROOT);
  }

  /** Whether a source is the publisher. */
  boolean is(Mention source, SentenceWords words) {
    for (int word = source.first(); word <= source.last(); word++) {
      if (words.beginsAs(name, word, STEM)) {
        return true;
      }
    }
    return false;
  }

  /** "…, writes the paper's columnist": the publisher's own people are no source. */
  boolean speaks(String sentence, Voice voice) {
    return name.length() >= STEM
        && voice.cue().isPresent()
        && writes(sentence, voice.cue().orElseThrow())
        && sentence.toLowerCase(Locale.ROOT).contains(name.substring(0, STEM));
  }

  private static boolean writes(String sentence, Span cue) {
    for (String stem : WRITES) {
      if (stem.length() <= cue.length()
          && sentence.regionMatches(true, cue.start(), stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
