package kehys.features;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;
import kehys.voice.Entry;
import kehys.voice.Heard;
import kehys.voice.Mention;
import kehys.voice.Quotation;
import kehys.voice.Reading;
import kehys.voice.Voice;

/**
 * What the voices of a sentence give a classifier: typed tokens in place of names, so that
 * "⟨intelligence⟩ ⟨estimate⟩" is the same in every language.
 */
final class VoiceFeatures {
  /** Beyond so many words a source and a cue hardly belong together. */
  private static final int FAR = 12;

  private static final EntryCodes CODES = new EntryCodes(VoiceFeatures::name);
  private static final EntryCodes TONES = new EntryCodes(VoiceFeatures::tone);

  private final Ngrams ngrams;
  private final Sight sight;

  VoiceFeatures(Ngrams ngrams, Sight sight) {
    this.ngrams = ngrams;
    this.sight = sight;
  }

  /** Tells the features of one sentence. */
  void tell(Reading reading, int sentence, Places into) {
    Heard heard = reading.heard().get(sentence);
    int voice = code(heard);
    credit(heard, into);
    int quotation = code(heard.quotation());
    add(into, VoiceToken.QUOTATION, quotation, voice);
    int seenBack = sight.context() ? Math.min(2, sentence) : 0;
    for (int back = 1; back <= seenBack; back++) {
      Heard before = reading.heard().get(sentence - back);
      add(into, VoiceToken.before(back), code(before), quotation);
    }
    List<Mention> seen = seen(heard);
    add(into, VoiceToken.TONE_SIGNS, voice, ToneSigns.of(seen));
    mentions(seen, voice, into);
  }

  /** Tells whom the sentence credits, and by which rule. */
  private void credit(Heard heard, Places into) {
    int voice = code(heard);
    add(into, VoiceToken.CREDIT, voice, 0);
    add(
        into,
        VoiceToken.RULE,
        voice,
        heard.voice().isPresent() ? heard.voice().get().rule().name().hashCode() : 0);
  }

  /** Shares out to the words of the lexicon, and to the source and its cue. */
  Shares shares(Heard heard) {
    Shares shares = new Shares();
    Places places = new Places();
    Optional<Span> source = heard.voice().flatMap(Voice::source);
    Optional<Span> cue = heard.voice().flatMap(Voice::cue);
    credit(heard, places);
    Map<Integer, Integer> credit = WordShares.drained(places);
    source.ifPresent(span -> shares.add(span, credit, 1));
    cue.ifPresent(span -> shares.add(span, credit, 1));
    for (Mention mention : seen(heard)) {
      mention(mention, code(heard), places);
      shares.add(mention.span(), WordShares.drained(places), 1);
    }
    return shares;
  }

  private List<Mention> seen(Heard heard) {
    return sight.tone()
        ? heard.mentions()
        : heard.mentions().stream().filter(mention -> !isTone(mention.entry())).toList();
  }

  private static boolean isTone(Entry entry) {
    return entry instanceof Entry.Polarity || entry instanceof Entry.Hedge;
  }

  /** By place, as in {@link ToneSigns}. */
  private void mentions(List<Mention> mentions, int voice, Places into) {
    int before = 0;
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      int code = CODES.of(mention.entry());
      mention(mention, voice, into);
      add(into, VoiceToken.MENTION_PAIR, code, before);
      before = code;
    }
    for (int at = 0; at < mentions.size(); at++) {
      if (mentions.get(at).entry() instanceof Entry.Source) {
        pairs(mentions.get(at), mentions, into);
      }
    }
  }

  private void mention(Mention mention, int voice, Places into) {
    int code = CODES.of(mention.entry());
    add(into, VoiceToken.MENTION, code, 0);
    into.add(tonePlace(mention.entry()));
    if (isTone(mention.entry())) {
      add(into, VoiceToken.TONE_OF_VOICE, code, voice);
    }
  }

  /** Type of source × kind of cue × order × distance. */
  private void pairs(Mention source, List<Mention> mentions, Places into) {
    int type = CODES.of(source.entry());
    for (int at = 0; at < mentions.size(); at++) {
      Mention cue = mentions.get(at);
      int distance = cue.first() - source.first();
      if (cue.entry() instanceof Entry.Cue && Math.abs(distance) <= FAR) {
        int near = Math.abs(distance) <= 3 ? 1 : Math.abs(distance) <= 6 ? 2 : 3;
        int pair = 31 * type + CODES.of(cue.entry());
        add(into, VoiceToken.SOURCE_AND_CUE, pair, distance < 0 ? -near : near);
      }
    }
  }

  private void add(Places into, VoiceToken token, int one, int other) {
    into.add(place(token, one, other));
  }

  private int place(VoiceToken token, int one, int other) {
    return ngrams.place(Namespace.VOICE, (31 * token.number() + one) * 0x01000193 + other);
  }

  /** Where it stands that a sentence credits such a source, or nobody. */
  int voicePlace(Optional<Attribution> voice) {
    return place(VoiceToken.CREDIT, voice.map(type -> type.label().hashCode()).orElse(0), 0);
  }

  /** Where it stands that a sentence has a word of this tone: polarity, hedge or kind of cue. */
  int tonePlace(Entry entry) {
    return place(VoiceToken.TONE, TONES.of(entry), 0);
  }

  private static String tone(Entry entry) {
    if (entry instanceof Entry.Cue cue) {
      return "cue " + cue.kind();
    }
    if (entry instanceof Entry.Polarity polarity) {
      return polarity.framing().label();
    }
    return entry instanceof Entry.Hedge ? "hedge" : "none";
  }

  private static int code(Heard heard) {
    return heard.voice().isPresent() ? heard.voice().get().type().label().hashCode() : 0;
  }

  static int code(Quotation quotation) {
    return (quotation.openBefore() ? 1 : 0)
        + (quotation.openAfter() ? 2 : 0)
        + (quotation.starts() ? 4 : 0)
        + (quotation.whole() ? 8 : quotation.share() > 0.1 ? 16 : 0);
  }

  /** Names rather than places in an enum: a model file outlives an order of constants. */
  static String name(Entry entry) {
    if (entry instanceof Entry.Source source) {
      return "source " + source.type().label();
    }
    if (entry instanceof Entry.Cue cue) {
      return "cue " + cue.kind() + cue.place();
    }
    if (entry instanceof Entry.Hedge hedge) {
      return "hedge " + hedge.low() + " " + hedge.high();
    }
    if (entry instanceof Entry.Polarity polarity) {
      return "polarity " + polarity.framing().label();
    }
    return "pronoun";
  }
}
