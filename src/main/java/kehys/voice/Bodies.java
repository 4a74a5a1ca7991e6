package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Which bodies an article has named, so that "the agency" and "the paper" can be told. */
final class Bodies {
  /** After so many sentences a body has to be named again. */
  private static final int REMEMBERED = 8;

  private static final int NEVER = -100;

  private static final String OPENS_A_NAME = " \u00a0\"\u201c\u201d\u201e\u00ab";

  /** Words for an outlet; some are words for a service too. */
  private static final WordSet OUTLETS = WordLists.everywhere("outlet-nouns");

  /** Words for an outlet where no article stands before: definite, or without any. */
  private static final WordSet BARE_OUTLETS = WordLists.everywhere("bare-outlet-nouns");

  private static final WordSet BARE_SERVICES = WordLists.everywhere("bare-service-nouns");

  private static final WordSet SERVICES = WordLists.everywhere("service-nouns");

  private static final WordSet NEWS = WordLists.everywhere("before-outlet-nouns");

  private static final WordSet DOCUMENTS = WordLists.everywhere("documents");

  private static final WordSet DEFINITE = WordLists.everywhere("definite-determiners");

  private static final WordSet PRIVATE = WordLists.everywhere("private-media");

  private int sentence;

  /** The sentence where an outlet was named last. */
  private int outlet = NEVER;

  /** The sentence where a service was named last. */
  private int service = NEVER;

  /** The sentence where an outlet that is no state's was named last. */
  private int medium = NEVER;

  void nextSentence() {
    sentence++;
  }

  /** Takes note of a body whose last word is this one. */
  void name(Attribution type, SentenceWords words, int word) {
    if (type == Attribution.STATE_MEDIA) {
      outlet = sentence;
    } else if (type == Attribution.INTELLIGENCE) {
      service = sentence;
    } else if (type == Attribution.INDEPENDENT && medium(words, word)) {
      medium = sentence;
    }
  }

  /** Whether a word stands for a body only together with what was named before. */
  static boolean general(SentenceWords words, int word) {
    return OUTLETS.has(words, word) || SERVICES.has(words, word);
  }

  /** Whether it is an outlet's word with nothing but "news" before: "the news agency". */
  static boolean news(SentenceWords words, Mention mention) {
    return mention.last() == mention.first() + 1
        && NEWS.has(words, mention.first())
        && OUTLETS.has(words, mention.last());
  }

  /** Whether a word stands for one without an article, and is part of no name. */
  static boolean standsAlone(SentenceWords words, int word) {
    boolean named = (word > 0 && words.between(word - 1, word, '-')) || capitalBehind(words, word);
    return !named && (BARE_OUTLETS.has(words, word) || BARE_SERVICES.has(words, word));
  }

  /** Whether it is an outlet whose own name follows: "der Agentur AFP", "the paper “El País”". */
  private static boolean named(SentenceWords words, int word) {
    boolean beside = word + 1 < words.size() && words.onlyBetween(word, word + 1, OPENS_A_NAME);
    return beside && words.capital(word + 1) && OUTLETS.has(words, word);
  }

  private static boolean capitalBehind(SentenceWords words, int word) {
    return word + 1 < words.size()
        && words.start(word + 1) == words.end(word) + 1
        && words.capital(word + 1);
  }

  /** Whether a word is a name or noun of an outlet that is no state's. */
  static boolean medium(SentenceWords words, int word) {
    return PRIVATE.has(words, word);
  }

  /** Whether a word stands for what somebody has written. */
  static boolean document(SentenceWords words, int word) {
    return DOCUMENTS.has(words, word);
  }

  /** The type of "agency" in "the agency", none where no outlet and no service was named lately. */
  Optional<Attribution> typeOf(SentenceWords words, Mention mention) {
    int word = mention.last();
    int before = mention.first() - 1;
    boolean definite = before >= 0 && DEFINITE.has(words, before) && !named(words, word);
    if (!standsAlone(words, word) && !definite) {
      return Optional.empty();
    }
    boolean isOutlet = OUTLETS.has(words, word) || BARE_OUTLETS.has(words, word);
    boolean isService = SERVICES.has(words, word) || BARE_SERVICES.has(words, word);
    int paper = isOutlet ? outlet : NEVER;
    int agency = isService ? service : NEVER;
    if (sentence - Math.max(paper, agency) > REMEMBERED) {
      boolean handed = isOutlet && sentence - medium <= REMEMBERED;
      return handed ? Optional.of(Attribution.INDEPENDENT) : Optional.empty();
    }
    return Optional.of(agency >= paper ? Attribution.INTELLIGENCE : Attribution.STATE_MEDIA);
  }
}
