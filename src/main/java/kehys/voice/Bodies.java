package kehys.voice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;

/** Which bodies an article has named, so that "the agency" and "the paper" can be told. */
final class Bodies {
  /** After so many sentences a body has to be named again. */
  private static final int REMEMBERED = 8;

  private static final int NEVER = -100;

  /** Words for an outlet; some are words for a service too. */
  private static final Set<String> OUTLETS =
      Set.of(
          "agency",
          "paper",
          "newspaper",
          "daily",
          "broadcaster",
          "channel",
          "network",
          "station",
          "outlet",
          "tabloid",
          "agentur",
          "nachrichtenagentur",
          "zeitung",
          "blatt",
          "blattes",
          "sender",
          "senders",
          "kanal",
          "magazin");

  private static final Set<String> SERVICES =
      Set.of(
          "agency",
          "service",
          "bureau",
          "office",
          "directorate",
          "dienst",
          "dienstes",
          "behörde",
          "amt",
          "amtes",
          "bundesamt");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "document",
          "statement",
          "review",
          "assessment",
          "filing",
          "letter",
          "memo",
          "bericht",
          "berichts",
          "dokument",
          "erklärung",
          "mitteilung",
          "papier",
          "schreiben",
          "demnach",
          "demzufolge",
          "gutachten");

  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "same", "der", "die", "das", "dem", "des");

  private final Map<Attribution, Integer> named = new EnumMap<>(Attribution.class);
  private int sentence;

  void nextSentence() {
    sentence++;
  }

  void name(Attribution type) {
    named.put(type, sentence);
  }

  /** Whether a word stands for a body only together with what was named before. */
  static boolean general(String word) {
    return OUTLETS.contains(word) || SERVICES.contains(word);
  }

  /** Whether a word stands for what somebody has written. */
  static boolean document(String word) {
    return DOCUMENTS.contains(word);
  }

  /** The type of "the agency", none where no outlet and no service was named lately. */
  Optional<Attribution> typeOf(String determiner, String word) {
    if (!DEFINITE.contains(determiner)) {
      return Optional.empty();
    }
    int outlet = OUTLETS.contains(word) ? last(Attribution.STATE_MEDIA) : NEVER;
    int service = SERVICES.contains(word) ? last(Attribution.INTELLIGENCE) : NEVER;
    int latest = Math.max(outlet, service);
    if (sentence - latest > REMEMBERED) {
      return Optional.empty();
    }
    return Optional.of(service >= outlet ? Attribution.INTELLIGENCE : Attribution.STATE_MEDIA);
  }

  private int last(Attribution type) {
    return named.getOrDefault(type, NEVER);
  }
}
