package kehys.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;
import kehys.text.Document;
import kehys.text.Sentence;

/**
 * Finds whom each sentence of an article credits. Reads from the first sentence to the last, never
 * ahead, as annotators do. For any number of threads.
 */
public final class VoiceFinder {
  /**
   * After so many sentences of the narrator, a bare quotation has no speaker that is clearly meant.
   */
  private static final int FORGOTTEN = 3;

  private static final int PUBLISHER_STEM = 5;

  private static final Set<String> WRITES =
      Set.of("kirjoit", "write", "wrote", "schreib", "skriver", "пиш", "écri");

  private final Document document;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Speech speech = new Speech();
  private final Bodies bodies = new Bodies();
  private final QuotationReader quotations = new QuotationReader();
  private Optional<Voice> last = Optional.empty();
  private int silence;

  private VoiceFinder(Document document) {
    this.document = document;
    this.lexicon = Lexicon.of(document.article().origin().lang());
    this.cast = new Cast(document.article().origin().lang());
  }

  /** Reads an article. */
  public static Reading read(Document document) {
    VoiceFinder finder = new VoiceFinder(document);
    List<Heard> heard = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      heard.add(finder.read(sentence));
    }
    return new Reading(document, heard);
  }

  /** Reads each sentence of an article as if it stood alone: nobody has spoken before it. */
  public static Reading readEachAlone(Document document) {
    return new Reading(
        document,
        document.sentences().stream()
            .map(sentence -> new VoiceFinder(document).read(sentence))
            .toList());
  }

  private Heard read(Sentence sentence) {
    bodies.nextSentence();
    SentenceWords words = new SentenceWords(sentence.text());
    List<Mention> mentions = lexicon.mentions(words);
    Quotation quotation = quotations.read(sentence.text());
    // What is quoted is the speaker's: those whom he cites are not the article's sources.
    List<Mention> outside =
        mentions.stream().filter(mention -> !quotation.covers(mention.span())).toList();
    List<Mention> sources = new Sources(outside, words, document.article().origin(), bodies).all();
    Scene scene = new Scene(sentence.text(), words, outside, sources, cast);
    new Introductions(scene).remember();
    List<Credit> credits = new CreditFinder(scene).credits();
    Optional<Voice> voice =
        chosen(credits)
            .filter(found -> !ownColumn(sentence.text(), found))
            .or(() -> runningOn(sentence.text(), words, quotation));
    speaker(credits).ifPresent(cast::spoke);
    speech.after(sentence.text(), voice);
    silence = voice.isPresent() ? 0 : silence + 1;
    last = voice.or(() -> last);
    return new Heard(mentions, quotation, voice, Likelihood.first(mentions, words));
  }

  /** State media anywhere in a chain wins, then a service, then officials, then all others. */
  private static Optional<Voice> chosen(List<Credit> credits) {
    return credits.stream().min(Comparator.comparing(Credit::type)).map(Credit::voice);
  }

  /** The one whose statement it is: not the outlet that passed it on, if there is another. */
  private static Optional<Attribution> speaker(List<Credit> credits) {
    return credits.stream()
        .map(Credit::type)
        .filter(type -> type != Attribution.STATE_MEDIA)
        .min(Comparator.naturalOrder())
        .or(() -> credits.stream().map(Credit::type).findFirst());
  }

  private Optional<Voice> runningOn(String sentence, SentenceWords words, Quotation quotation) {
    boolean quoted = goesOn(sentence, quotation) || quotation.whole() || mood(words, quotation);
    boolean goesOn =
        (quoted && silence < FORGOTTEN) || speech.runsOn(words, quotation, cast.lang());
    return goesOn
        ? last.map(
            voice ->
                new Voice(voice.type(), Optional.empty(), Optional.empty(), Voice.Rule.RUNS_ON))
        : Optional.empty();
  }

  /** Whether more than the mark that closes it is left of a quotation. */
  private static boolean goesOn(String sentence, Quotation quotation) {
    return quotation.openBefore()
        && (quotation.quoted().isEmpty()
            || quotation.quoted().get(0).of(sentence).chars().anyMatch(Character::isLetter));
  }

  /** "…, writes the paper's columnist": the publisher's own people are no source. */
  private boolean ownColumn(String sentence, Voice voice) {
    String publisher = document.article().origin().publisher().toLowerCase(Locale.ROOT);
    String cue = voice.cue().map(span -> span.of(sentence)).orElse("").toLowerCase(Locale.ROOT);
    boolean writes = WRITES.stream().anyMatch(cue::startsWith);
    return writes
        && publisher.length() >= PUBLISHER_STEM
        && sentence.toLowerCase(Locale.ROOT).contains(publisher.substring(0, PUBLISHER_STEM));
  }

  private boolean mood(SentenceWords words, Quotation quotation) {
    return cast.lang().equals("de") && Mood.reported(words, quotation, silence == 0);
  }
}
