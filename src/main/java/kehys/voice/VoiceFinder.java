package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Document;
import kehys.text.Origin;
import kehys.text.Sentence;
import kehys.text.Span;

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

  /** Words that a sentence has before the end of its subject's first one. */
  private static final int FIRST = 2;

  private static final List<String> WRITES = WordLists.parts("writing-stems");

  /** Who publishes the article, in lower case. */
  private final String publisher;

  private final Lexicon lexicon;
  private final SentenceWords words = new SentenceWords();
  private final FormSearch search;
  private final Cast cast;
  private final Speech speech = new Speech();
  private final Bodies bodies = new Bodies();
  private final QuotationReader quotations = new QuotationReader();
  private Optional<Voice> last = Optional.empty();
  private int silence;

  private VoiceFinder(Document document) {
    Origin origin = document.article().origin();
    this.publisher = origin.publisher().toLowerCase(Locale.ROOT);
    this.lexicon = Lexicon.of(origin.lang());
    this.search = lexicon.search(words);
    this.cast = new Cast(origin.lang());
  }

  /** Reads the lexicon of a language where it was not yet read, so that no article waits for it. */
  public static void learn(String lang) {
    Lexicon.of(lang);
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
    words.read(sentence.text());
    List<Mention> mentions = lexicon.mentions(search);
    Quotation quotation = quotations.read(sentence.text(), words.firstMark());
    // What is quoted is the speaker's: those whom he cites are not the article's sources.
    List<Mention> outside = outside(sentence.text(), mentions, quotation);
    List<Mention> sources = Sources.of(outside, words, publisher, cast.lang(), bodies);
    Scene scene = new Scene(sentence.text(), words, outside, sources, cast);
    new Introductions(scene).remember();
    List<Credit> credits = CreditFinder.credits(scene);
    Optional<Voice> voice =
        chosen(credits)
            .filter(found -> !ownColumn(sentence.text(), found))
            .map(found -> found.naming(new Extent(scene), new CueWords(scene)))
            .or(() -> runningOn(sentence.text(), quotation));
    actor(scene, credits).ifPresent(cast::acted);
    speaker(credits).ifPresent(cast::spoke);
    speech.after(sentence.text(), voice);
    silence = voice.isPresent() ? 0 : silence + 1;
    last = voice.or(() -> last);
    return new Heard(mentions, quotation, voice, Likelihood.first(mentions, words));
  }

  private List<Mention> outside(String sentence, List<Mention> mentions, Quotation quotation) {
    if (quotation.quoted().isEmpty()) {
      return mentions;
    }
    List<Span> inserts = new Inserts(sentence, cast.lang()).in(quotation, mentions);
    List<Mention> outside = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Span span = mention.span();
      if (!quotation.covers(span.start(), span.end()) || inside(inserts, span)) {
        outside.add(mention);
      }
    }
    return outside;
  }

  private static boolean inside(List<Span> stretches, Span span) {
    for (Span one : stretches) {
      if (one.start() <= span.start() && one.end() >= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** State media anywhere in a chain wins, then a service, then officials, then all others. */
  private static Optional<Voice> chosen(List<Credit> credits) {
    Optional<Credit> chosen = Optional.empty();
    for (Credit credit : credits) {
      if (chosen.isEmpty() || credit.type().compareTo(chosen.orElseThrow().type()) < 0) {
        chosen = Optional.of(credit);
      }
    }
    return chosen.map(Credit::voice);
  }

  /** The one whose statement it is: not the outlet that passed it on, if there is another. */
  private static Optional<Attribution> speaker(List<Credit> credits) {
    Optional<Attribution> speaker = Optional.empty();
    for (Credit credit : credits) {
      boolean first = speaker.isEmpty() || speaker.orElseThrow() == Attribution.STATE_MEDIA;
      boolean others = credit.type() != Attribution.STATE_MEDIA;
      if (first || (others && credit.type().compareTo(speaker.orElseThrow()) < 0)) {
        speaker = Optional.of(credit.type());
      }
    }
    return speaker;
  }

  /** The source that opens a sentence which credits nobody. */
  private static Optional<Attribution> actor(Scene scene, List<Credit> credits) {
    return credits.isEmpty() && !scene.sources().isEmpty() && scene.sources().get(0).first() < FIRST
        ? Optional.of(((Entry.Source) scene.sources().get(0).entry()).type())
        : Optional.empty();
  }

  private Optional<Voice> runningOn(String sentence, Quotation quotation) {
    if (last.isEmpty()) {
      return last;
    }
    boolean goesOn =
        (silence < FORGOTTEN && quoted(sentence, quotation))
            || speech.runsOn(words, quotation, cast.lang());
    return goesOn
        ? last.map(
            voice ->
                new Voice(
                    voice.type(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Voice.Rule.RUNS_ON))
        : Optional.empty();
  }

  private boolean quoted(String sentence, Quotation quotation) {
    return goesOn(sentence, quotation) || quotation.whole() || mood(quotation);
  }

  /** Whether more than the mark that closes it is left of a quotation. */
  private static boolean goesOn(String sentence, Quotation quotation) {
    return quotation.openBefore()
        && (quotation.quoted().isEmpty()
            || quotation.quoted().get(0).of(sentence).chars().anyMatch(Character::isLetter));
  }

  /** "…, writes the paper's columnist": the publisher's own people are no source. */
  private boolean ownColumn(String sentence, Voice voice) {
    return publisher.length() >= PUBLISHER_STEM
        && voice.cue().isPresent()
        && writes(sentence, voice.cue().orElseThrow())
        && sentence.toLowerCase(Locale.ROOT).contains(publisher.substring(0, PUBLISHER_STEM));
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

  private boolean mood(Quotation quotation) {
    return cast.lang().equals("de") && Mood.reported(words, quotation, silence == 0);
  }
}
