package kehys.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one block into sentences, from left to right and without looking back beyond a word.
 *
 * <p>A run of stops with its closing marks ends a sentence when white space follows and then
 * something that can begin one, unless the marks stand in brackets that opened within the sentence,
 * or {@link FullStops} or a reporting clause say otherwise.
 */
final class Cutter {
  private final CharSequence text;
  private final int limit;
  private final Language language;
  private final FullStops fullStops;
  private final Brackets brackets;
  private final List<Span> sentences = new ArrayList<>();

  private int start;
  private int firstWord = -1;
  private boolean straightOpen;
  private boolean quotesWithin;

  private Cutter(CharSequence text, Span block, Language language) {
    this.text = text;
    this.start = block.start();
    this.limit = block.end();
    this.language = language;
    this.fullStops = new FullStops(text, language);
    this.brackets = new Brackets(text, limit);
  }

  /** The sentences of a block: in order, not white at either end, nothing but white between. */
  static List<Span> cut(CharSequence text, Span block, Language language) {
    Cutter cutter = new Cutter(text, block, language);
    cutter.read();
    return cutter.sentences;
  }

  private void read() {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (Marks.isStop(c)) {
        at = stop(Stop.read(text, at, limit, straightOpen));
      } else {
        notice(c, at);
        at++;
      }
    }
    if (start < limit) {
      sentences.add(new Span(start, limit));
    }
  }

  private void notice(char c, int at) {
    if (Marks.isWordPart(c)) {
      firstWord = firstWord < 0 ? at : firstWord;
    } else if (Marks.opensBracket(c) && firstWord >= 0) {
      brackets.open(at);
    } else if (Marks.isQuote(c)) {
      straightOpen ^= c == '"';
      quotesWithin |= firstWord >= 0 && Marks.isWhite(text.charAt(at - 1));
    }
  }

  /** Ends the sentence at this stop or not, and says where to read on. */
  private int stop(Stop stop) {
    for (int at = stop.start(); at < stop.end(); at++) {
      straightOpen ^= text.charAt(at) == '"';
    }
    int next = Marks.skipWhite(text, stop.end(), limit);
    if (firstWord >= 0 && isApart(stop, next) && ends(stop, Following.at(text, next, limit))) {
      sentences.add(new Span(start, stop.end()));
      start = next;
      firstWord = -1;
      quotesWithin = false;
    }
    return next;
  }

  private boolean isApart(Stop stop, int next) {
    return next < limit
        && (next > stop.end() || Marks.isWideStop(text.charAt(stop.start())))
        && !Marks.isCombining(text.charAt(next));
  }

  private boolean ends(Stop stop, Following following) {
    if (!following.canBegin() || brackets.hold(stop.end())) {
      return false;
    }
    return switch (ending(stop, following)) {
      case NEVER -> false;
      case RARELY -> following.isStarter(language);
      case OFTEN -> !language.isContinuer(following.word());
      case ALWAYS -> true;
    };
  }

  private Ending ending(Stop stop, Following following) {
    if (stop.endsOutside(text)) {
      return Ending.ALWAYS;
    }
    Ending ending = stop.isSingle(text) ? single(stop, following) : repeated(stop, following);
    boolean aside = stop.bracketed() && brackets.hold(stop.start());
    return aside && ending != Ending.NEVER ? Ending.RARELY : ending;
  }

  /** Where a quotation closes, no name can follow an abbreviation any more. */
  private Ending single(Stop stop, Following following) {
    return stop.quoted()
        ? Ending.ALWAYS
        : fullStops.ending(start, firstWord, stop.start(), following);
  }

  private Ending repeated(Stop stop, Following following) {
    char before = stop.start() > start ? text.charAt(stop.start() - 1) : ' ';
    if (stop.isEllipsis(text) && (Marks.isWhite(before) || Marks.opensBracket(before))) {
      return Ending.RARELY;
    }
    if (isName(stop)) {
      return Ending.RARELY;
    }
    return isReported(stop, following) ? Ending.NEVER : Ending.ALWAYS;
  }

  private boolean isName(Stop stop) {
    boolean plain = text.charAt(stop.start()) == '!' && stop.end() == stop.start() + 1;
    return plain && language.isExclaimed(Words.before(text, start, stop.start()));
  }

  /** A quotation that begins the sentence, or a line of dialogue, and then who says it. */
  private boolean isReported(Stop stop, Following following) {
    boolean spoken = stop.quoted() || Marks.isDash(text.charAt(start));
    return spoken && !quotesWithin && Reporting.begins(text, following, limit, language);
  }
}
