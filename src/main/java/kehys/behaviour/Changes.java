package kehys.behaviour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kehys.behaviour.Expectation.Becomes;
import kehys.behaviour.Expectation.Keeps;
import kehys.behaviour.Swaps.Way;
import kehys.data.Attribution;
import kehys.data.Framing;

/** The changes that are made. */
public final class Changes {
  private static final double LIMIT = 0.05;
  private static final Keeps KEEPS = new Keeps(LIMIT);
  private static final String OFFICIAL = Attribution.OFFICIAL.label();
  private static final String SERVICE = Attribution.INTELLIGENCE.label();
  private static final String STATE_MEDIA = Attribution.STATE_MEDIA.label();
  private static final String PRAISE = Framing.PRAISE.label();
  private static final String BLAME = Framing.BLAME.label();

  private Changes() {}

  /** All of them, in the order in which they are shown. */
  public static List<Change> all() {
    return Stream.of(names(), spellings(), sources(), framings()).flatMap(List::stream).toList();
  }

  private static List<Change> names() {
    return List.of(
        keeps("states swapped", (text, lang) -> Swaps.states(text, lang)),
        names("leader"),
        names("outlet"),
        names("service"));
  }

  private static Change names(String kind) {
    return keeps(kind + "s swapped", (text, lang) -> Swaps.of(lang, kind, Way.BOTH).all(text));
  }

  private static List<Change> spellings() {
    return List.of(
        quotes("«", "»"),
        quotes("“", "”"),
        quotes("„", "“"),
        quotes("\"", "\""),
        keeps("last full stop left out", (text, lang) -> Spelling.unstopped(text)),
        keeps("spaces doubled", (text, lang) -> Spelling.spaced(text)),
        keeps("no-break spaces in numbers", (text, lang) -> Spelling.unbroken(text)),
        new Change("line end added", new Keeps(0), (text, lang) -> Optional.of(text + "\n")));
  }

  private static Change quotes(String open, String close) {
    return keeps(
        "quoted with " + open + " " + close, (text, lang) -> Spelling.quoted(text, open, close));
  }

  private static List<Change> sources() {
    return List.of(
        becomes(
            "source left out",
            Attribution.TASK,
            "",
            Attribution.NARRATOR.label(),
            (text, lang) -> Reported.in(lang).left(text)),
        source(OFFICIAL, SERVICE),
        source(OFFICIAL, STATE_MEDIA),
        source(SERVICE, OFFICIAL),
        source(STATE_MEDIA, OFFICIAL),
        source(Attribution.INDEPENDENT.label(), OFFICIAL));
  }

  private static Change source(String from, String to) {
    return becomes(
        from + " made " + to,
        Attribution.TASK,
        from,
        to,
        (text, lang) ->
            Swaps.of(lang, from + ">" + to, Way.FORTH).first(text, Reported.in(lang)::besideCue));
  }

  private static List<Change> framings() {
    return List.of(
        becomes(
            "hedge added",
            Framing.TASK,
            Framing.NEUTRAL.label(),
            Framing.ESTIMATE.label(),
            Changes::hedged),
        becomes(
            "praise made blame",
            Framing.TASK,
            PRAISE,
            BLAME,
            (text, lang) -> Swaps.of(lang, "praise>blame", Way.FORTH).all(text)),
        becomes(
            "blame made praise",
            Framing.TASK,
            BLAME,
            PRAISE,
            (text, lang) -> Swaps.of(lang, "praise>blame", Way.BACK).all(text)));
  }

  /** Beside a word that reports, a hedge might keep open that something was said at all. */
  private static Optional<String> hedged(String sentence, String lang) {
    Reported reported = Reported.in(lang);
    boolean flat = sentence.endsWith(".") && !reported.mayReport(sentence);
    return flat
        ? Swaps.of(lang, "hedge", Way.FORTH)
            .first(
                sentence,
                (before, after) -> after.startsWith(" ") && reported.inFirstClause(before))
        : Optional.empty();
  }

  private static Change keeps(String name, Rewriting rewriting) {
    return new Change(name, KEEPS, rewriting);
  }

  private static Change becomes(
      String name, String task, String from, String to, Rewriting rewriting) {
    return new Change(name, new Becomes(task, from, to, LIMIT), rewriting);
  }
}
