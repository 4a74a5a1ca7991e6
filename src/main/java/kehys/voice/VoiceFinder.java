package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Document;
import kehys.text.Origin;
import kehys.text.Sentence;
import kehys.text.Shown;

/**
 * Finds whom each sentence of an article credits. Reads from the first sentence to the last, never
 * ahead, as annotators do. For any number of threads.
 */
public final class VoiceFinder {
  /** Words that a sentence has before the end of its subject's first one. */
  private static final int FIRST = 2;

  private final Publisher publisher;
  private final Lexicon lexicon;
  private final SentenceWords words = new SentenceWords();
  private final FormSearch search;
  private final Cast cast;
  private final Bodies bodies = new Bodies();
  private final QuotationReader quotations = new QuotationReader();
  private final Continuation continuation;
  private final DialogueLines lines;
  private final Tones tones;

  private VoiceFinder(Document document) {
    Origin origin = document.article().origin();
    this.publisher = new Publisher(origin.publisher());
    this.lexicon = Lexicon.of(origin.lang());
    this.search = lexicon.search(words);
    this.cast = new Cast(origin.lang());
    this.continuation = new Continuation(words, origin.lang());
    this.lines = new DialogueLines(document.article(), words, cast);
    this.tones = new Tones(words, origin.lang());
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
    words.read(sentence.text());
    return words.hides() ? readShown(sentence) : heard(sentence);
  }

  /** Reads a sentence as it shows, and tells of it as it was given. */
  private Heard readShown(Sentence given) {
    Shown shown = Shown.of(given.text());
    words.read(shown.text());
    return heard(new Sentence(given.index(), given.kind(), given.span(), shown.text())).in(shown);
  }

  private Heard heard(Sentence sentence) {
    String text = sentence.text();
    bodies.nextSentence();
    List<Mention> mentions = lexicon.mentions(search);
    Quotation quotation = quotations.read(text, words.firstMark());
    Scene scene = scene(text, Narration.of(text, mentions, quotation, cast.lang()));
    new Persons(scene).remember();
    new HeadNouns(scene).remember();
    Introductions.remember(scene);
    Chain chain = new Chain(CreditFinder.credits(scene));
    boolean line = lines.hold(sentence);
    Optional<Voice> voice = voice(scene, chain).or(() -> continuation.in(text, quotation, line));
    actor(scene, chain).ifPresent(cast::acted);
    chain.speaker().ifPresent(cast::spoke);
    new NamelessHead(scene).remember(chain);
    continuation.after(text, voice);
    List<Mention> weighed = tones.weighed(mentions);
    return new Heard(weighed, quotation, voice, Likelihood.first(mentions, words));
  }

  private Scene scene(String sentence, List<Mention> narrated) {
    List<Mention> sources = Sources.of(narrated, words, publisher, cast.lang(), bodies);
    return new Scene(sentence, words, narrated, Bracketed.without(sources, words, cast), cast);
  }

  /** Whom a sentence itself credits. */
  private Optional<Voice> voice(Scene scene, Chain chain) {
    return chain
        .voice()
        .filter(found -> !publisher.speaks(scene.sentence(), found))
        .map(found -> found.naming(new Extent(scene), new CueWords(scene)));
  }

  /** The source that opens a sentence which credits nobody. */
  private static Optional<Attribution> actor(Scene scene, Chain chain) {
    return chain.credits().isEmpty()
            && !scene.sources().isEmpty()
            && scene.sources().get(0).first() < FIRST
        ? Optional.of(scene.sources().get(0).sourceType())
        : Optional.empty();
  }
}
