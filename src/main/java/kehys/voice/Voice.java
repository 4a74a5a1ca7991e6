package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Shown;
import kehys.text.Span;

/**
 * Who a sentence credits with its content.
 *
 * @param type what kind of source it is
 * @param source the words in the sentence that name it, none where it was named before
 * @param head those of them that it was known by
 * @param cue the words that credit it, none where speech runs on
 * @param rule how it was found
 */
public record Voice(
    Attribution type, Optional<Span> source, Optional<Span> head, Optional<Span> cue, Rule rule) {

  /** How a voice was found. */
  public enum Rule {
    /** A source beside a verb or particle. */
    CUE,
    /** A source before the colon of a headline. */
    COLON,
    /** A pronoun for somebody named before. */
    PRONOUN,
    /** A name that no lexicon has. */
    NAME,
    /** Speech that began in an earlier sentence. */
    RUNS_ON
  }

  /** Whether the source stands in an earlier sentence. */
  public boolean inherited() {
    return rule == Rule.RUNS_ON;
  }

  /** This voice in a sentence after its own, where its speech runs on. */
  Voice runningOn() {
    return new Voice(type, Optional.empty(), Optional.empty(), Optional.empty(), Rule.RUNS_ON);
  }

  /** The same in the given text of a sentence that was read as it shows. */
  Voice in(Shown shown) {
    return new Voice(
        type, source.map(shown::given), head.map(shown::given), cue.map(shown::given), rule);
  }

  /** This voice with its source's whole name and no more of the cue than credits it. */
  Voice naming(Extent extent, CueWords cues) {
    return new Voice(
        type,
        rule == Rule.PRONOUN ? source : source.map(extent::of),
        head,
        cue.map(words -> cues.of(words, source)),
        rule);
  }
}
