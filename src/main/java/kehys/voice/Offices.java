package kehys.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;

/** Compounds of a state's offices, of which no lexicon has all: "aluekehitysministeriö". */
final class Offices {
  /** Words before a name that may be its office. */
  private static final int BEFORE = 3;

  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "fi",
          List.of(
              "ministeriö",
              "ministeriön",
              "ministeriöstä",
              "ministeri",
              "ministerin",
              "virasto",
              "viraston",
              "poliisi",
              "poliisin",
              "edustaja",
              "valtuutettu",
              "lautakunta",
              "lautakunnan",
              "laitos",
              "laitoksen",
              "tuomari",
              "syyttäjä"),
          "de",
          List.of(
              "ministerium",
              "ministeriums",
              "minister",
              "ministerin",
              "behörde",
              "polizei",
              "bundesamt",
              "landesamt",
              "abgeordnete",
              "abgeordneter",
              "staatsanwaltschaft",
              "staatsanwältin",
              "regierungschef",
              "bürgermeister",
              "bürgermeisterin"),
          "sv",
          List.of(
              "ministern",
              "ministeriet",
              "departementet",
              "verket",
              "polisen",
              "myndigheten",
              "åklagaren",
              "domstolen",
              "borgmästaren"));

  private Offices() {}

  /** Official where a word, or one of those right before it, ends like an office. */
  static Optional<Attribution> typeOf(Scene scene, int last) {
    List<String> endings = ENDINGS.getOrDefault(scene.cast().lang(), List.of());
    for (int word = last; word >= 0 && last - word <= BEFORE; word--) {
      boolean apart = word < last && !scene.joined(word, word + 1);
      if (apart || (word < last && scene.cue(word))) {
        return Optional.empty();
      }
      int at = word;
      if (endings.stream().anyMatch(ending -> scene.words().endsWith(at, ending))) {
        return Optional.of(Attribution.OFFICIAL);
      }
    }
    return Optional.empty();
  }
}
