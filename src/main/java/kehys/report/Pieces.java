package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kehys.annotate.Annotation;
import kehys.text.Span;
import kehys.voice.Voice;

/** Cuts a sentence where its source, its cue and the deciding words begin and end. */
final class Pieces {
  private final String text;
  private final Optional<Span> source;
  private final Optional<Span> cue;
  private final List<Span> deciding;

  private Pieces(Annotation annotation) {
    this.text = annotation.sentence().text();
    this.source = annotation.namedSource();
    this.cue = source.flatMap(span -> annotation.voice().flatMap(Voice::cue));
    this.deciding = EvidenceText.spans(annotation);
  }

  static List<Piece> of(Annotation annotation) {
    Pieces pieces = new Pieces(annotation);
    List<Integer> cuts =
        Stream.concat(Stream.of(0, pieces.text.length()), pieces.bounds())
            .distinct()
            .sorted()
            .toList();
    List<Piece> all = new ArrayList<>();
    for (int i = 1; i < cuts.size(); i++) {
      all.add(pieces.piece(cuts.get(i - 1), cuts.get(i)));
    }
    return all;
  }

  private Stream<Integer> bounds() {
    return Stream.of(source.stream(), cue.stream(), deciding.stream())
        .flatMap(spans -> spans)
        .flatMap(span -> Stream.of(span.start(), span.end()));
  }

  private Piece piece(int start, int end) {
    List<String> styles = new ArrayList<>();
    source.filter(span -> holds(span, start)).ifPresent(span -> styles.add("source"));
    cue.filter(span -> holds(span, start)).ifPresent(span -> styles.add("cue"));
    if (deciding.stream().anyMatch(span -> holds(span, start))) {
      styles.add("deciding");
    }
    return new Piece(text.substring(start, end), String.join(" ", styles));
  }

  private static boolean holds(Span span, int place) {
    return span.start() <= place && place < span.end();
  }
}
