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

  private static final Set<String> REPORTED_MOOD =
      Set.of("sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "gebe");

  private final Document document;
  private final Lexicon lexicon;
  private final Cast cast;
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

  private Heard read(Sentence sentence) {
    SentenceWords words = new SentenceWords(sentence.text());
    List<Mention> mentions = lexicon.mentions(words);
    Quotation quotation = quotations.read(sentence.text());
    // What is quoted is the speaker's: those whom he cites are not the article's sources.
    List<Mention> outside = outside(mentions, quotation);
    List<Credit> credits = credits(sentence.text(), words, outside);
    Optional<Voice> voice =
        chosen(credits)
            .filter(found -> !ownColumn(sentence.text(), found))
            .or(() -> runningOn(words, quotation));
    if (!credits.isEmpty()) {
      speaker(credits).ifPresent(cast::spoke);
    }
    silence = voice.isPresent() ? 0 : silence + 1;
    last = voice.or(() -> last);
    return new Heard(mentions, quotation, voice);
  }

  private static List<Mention> outside(List<Mention> mentions, Quotation quotation) {
    return quotation.quoted().isEmpty()
        ? mentions
        : mentions.stream().filter(mention -> !quotation.covers(mention.span())).toList();
  }

  private List<Credit> credits(String sentence, SentenceWords words, List<Mention> outside) {
    if (!CreditFinder.mayCredit(sentence, outside)) {
      return List.of();
    }
    List<Mention> sources =
        new Sources(outside, words, document.article().origin().publisher()).all();
    return new CreditFinder(sentence, words, outside, sources, cast).credits();
  }

  /** State media anywhere in a chain wins, then a service, then officials, then all others. */
  private static Optional<Voice> chosen(List<Credit> credits) {
    return credits.isEmpty()
        ? Optional.empty()
        : credits.stream().min(Comparator.comparing(Credit::type)).map(Credit::voice);
  }

  /** The one whose statement it is: not the outlet that passed it on, if there is another. */
  private static Optional<Attribution> speaker(List<Credit> credits) {
    return credits.stream()
        .map(Credit::type)
        .filter(type -> type != Attribution.STATE_MEDIA)
        .min(Comparator.naturalOrder())
        .or(() -> credits.stream().map(Credit::type).findFirst());
  }

  private Optional<Voice> runningOn(SentenceWords words, Quotation quotation) {
    boolean speech = quotation.openBefore() || quotation.whole() || mood(words);
    return speech && silence < FORGOTTEN
        ? last.map(
            voice ->
                new Voice(voice.type(), Optional.empty(), Optional.empty(), Voice.Rule.RUNS_ON))
        : Optional.empty();
  }

  /** "…, writes the paper's columnist": the publisher's own people are no source. */
  private boolean ownColumn(String sentence, Voice voice) {
    String cue = voice.cue().map(span -> span.of(sentence)).orElse("").toLowerCase(Locale.ROOT);
    if (WRITES.stream().noneMatch(cue::startsWith)) {
      return false;
    }
    String publisher = document.article().origin().publisher().toLowerCase(Locale.ROOT);
    return publisher.length() >= PUBLISHER_STEM
        && sentence.toLowerCase(Locale.ROOT).contains(publisher.substring(0, PUBLISHER_STEM));
  }

  private boolean mood(SentenceWords words) {
    if (!document.article().origin().lang().equals("de")) {
      return false;
    }
    for (int word = 0; word < words.size(); word++) {
      if (REPORTED_MOOD.contains(words.folded(word))) {
        return true;
      }
    }
    return false;
  }
}
