package kehys.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kehys.text.Span;

/**
 * The names and numbers of a sentence: sources by the lexicons and the voice that was found, other
 * names by their capitals, places by the preposition or case ending beside them.
 */
public final class Masks {
  private final String sentence;
  private final Capitals capitals;
  private final List<Mask> sources;
  private final List<Mask> masks = new ArrayList<>();

  private Masks(String sentence, String lang, Heard heard) {
    this.sentence = sentence;
    this.capitals = new Capitals(sentence, lang);
    this.sources = sources(heard, capitals);
  }

  /** All masks by their place; none overlaps another. */
  public static List<Mask> of(String sentence, String lang, Heard heard) {
    Masks found = new Masks(sentence, lang, heard);
    found.read();
    return List.copyOf(found.masks);
  }

  private static List<Mask> sources(Heard heard, Capitals capitals) {
    List<Mask> sources = new ArrayList<>();
    heard
        .voice()
        .filter(voice -> voice.rule() != Voice.Rule.PRONOUN)
        .flatMap(voice -> voice.head().map(span -> new Mask(span, Mask.Type.of(voice.type()))))
        .ifPresent(sources::add);
    for (Mention mention : heard.mentions()) {
      boolean seen = sources.stream().anyMatch(one -> meet(one.span(), mention.span()));
      if (mention.entry() instanceof Entry.Source source && !seen) {
        sources.add(new Mask(mention.span(), type(source, capitals.isPlace(mention.span()))));
      }
    }
    sources.sort(Comparator.comparingInt(mask -> mask.span().start()));
    return sources;
  }

  /** A seat of government is a place where something merely happens in it. */
  private static Mask.Type type(Entry.Source source, boolean place) {
    return source.seat() && place ? Mask.Type.PLACE : Mask.Type.of(source.type());
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Goes through the sentence once, from one source to the next. */
  private void read() {
    int from = 0;
    for (Mask source : sources) {
      between(from, source.span().start());
      masks.add(source);
      from = source.span().end();
    }
    between(from, sentence.length());
  }

  private void between(int from, int to) {
    for (Span name : capitals.names(from, to)) {
      numbers(from, name.start());
      add(name);
      from = name.end();
    }
    numbers(from, to);
  }

  /** The parts of one name are one name. */
  private void add(Span name) {
    Span whole = name;
    if (!masks.isEmpty() && goesOn(masks.get(masks.size() - 1), name)) {
      whole = new Span(masks.remove(masks.size() - 1).span().start(), name.end());
    }
    masks.add(new Mask(whole, capitals.isPlace(whole) ? Mask.Type.PLACE : Mask.Type.NAME));
  }

  private boolean goesOn(Mask before, Span name) {
    return (before.type() == Mask.Type.NAME || before.type() == Mask.Type.PLACE)
        && sentence.substring(before.span().end(), name.start()).isBlank();
  }

  /** Digits, with the marks and spaces that stand between them. */
  private void numbers(int from, int to) {
    for (int start = from; start < to; start++) {
      if (Character.isDigit(sentence.charAt(start))) {
        int end = start + 1;
        while (end < to && digitAt(end, to)) {
          end++;
        }
        masks.add(new Mask(new Span(start, end), Mask.Type.NUMBER));
        start = end;
      }
    }
  }

  private boolean digitAt(int at, int to) {
    boolean joins = ".,:\u00a0\u202f".indexOf(sentence.charAt(at)) >= 0;
    return Character.isDigit(sentence.charAt(at))
        || (joins && at + 1 < to && Character.isDigit(sentence.charAt(at + 1)));
  }
}
