package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.annotate.Annotation;
import kehys.text.Span;
import kehys.voice.Voice;

/** Cuts a sentence where its source and its cue begin and end. */
final class Pieces {
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Pieces(String text) {
    this.text = text;
  }

  static List<Piece> of(Annotation annotation) {
    Pieces pieces = new Pieces(annotation.sentence().text());
    Optional<Span> source = annotation.namedSource();
    Optional<Span> cue = source.flatMap(span -> annotation.voice().flatMap(Voice::cue));
    boolean cueFirst = cue.isPresent() && cue.get().start() < source.orElseThrow().start();
    if (cueFirst) {
      pieces.add(cue, "cue");
    }
    pieces.add(source, "source");
    if (!cueFirst) {
      pieces.add(cue, "cue");
    }
    pieces.plain(pieces.text.length());
    return pieces.pieces;
  }

  /** Leaves out a span that overlaps with the one before it. */
  private void add(Optional<Span> span, String style) {
    if (span.isPresent() && span.get().start() >= at) {
      plain(span.get().start());
      pieces.add(new Piece(span.get().of(text), style));
      at = span.get().end();
    }
  }

  private void plain(int end) {
    if (end > at) {
      pieces.add(new Piece(text.substring(at, end), ""));
      at = end;
    }
  }
}
