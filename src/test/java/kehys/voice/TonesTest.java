package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.data.Framing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonesTest {

  private static List<Mention> evaluations(String lang, String sentence) {
    Reading reading = VoiceFinder.read(Read.document(lang, "", sentence));
    return reading.heard().get(0).mentions().stream().filter(TonesTest::evaluates).toList();
  }

  private static boolean evaluates(Mention mention) {
    return (mention.entry() instanceof Entry.Polarity polarity
            && polarity.framing() != Framing.NEUTRAL)
        || (mention.entry() instanceof Entry.Cue cue
            && (cue.kind() == CueKind.ACCUSE || cue.kind() == CueKind.PRAISE));
  }

  @ParameterizedTest
  @CsvSource({
    "en, The harbour board rejected the accusations",
    "en, The skipper dismissed the allegations of fraud",
    "en, The skipper denies that he lied to the pilots",
    "en, The skipper is no hero",
    "en, The board has not condemned the tariff",
    "de, Die Hafenbehörde wies die Vorwürfe zurück",
    "de, Der Schiffer bestreitet die Vorwürfe",
    "de, Der Schiffer ist kein Held",
    "de, Der Hafenrat hat den Tarif nicht verurteilt",
    "fi, Satamalautakunta kiisti syytökset",
    "sv, Hamnstyrelsen avvisade anklagelserna",
    "ru, Портовый совет отверг обвинения",
    "fr, Le conseil du port rejette les accusations"
  })
  void what_a_sentence_takes_back_evaluates_nothing(String lang, String sentence) {
    assertThat(evaluations(lang, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The harbour board repeated the accusations",
    "en, The skipper dismissed the report as slander",
    "en, 'The skipper rejected the report, a pack of lies'",
    "en, The skipper is not only a liar",
    "en, The skipper is a hero",
    "de, Die Hafenbehörde erneuerte die Vorwürfe",
    "de, Der Schiffer wies den Bericht als Verleumdung zurück",
    "de, Der Schiffer ist ein Held",
    "fi, Satamalautakunta toisti syytökset",
    "sv, Styrmannen är en hjälte och en lots",
    "ru, Портовый совет повторил обвинения",
    "fr, Le conseil du port répète les accusations"
  })
  void what_it_does_not_take_back_does(String lang, String sentence) {
    assertThat(evaluations(lang, sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The demonstrators lay down in front of the ferry",
    "en, Barbara Lund has mended nets for forty years",
    "en, The court heard the contemporary records of the lock",
    "en, The contractor was cleared of wire fraud",
    "en, 'The wreck was lying on the bottom, a diver said'",
    "en, Troops loyal to the council hold the bridge",
    "en, The mayor vowed to rebuild the pier",
    "en, The port awaits a second Patriot battery",
    "en, A terrorist organisation is what the law calls it",
    "en, The harbour is a mile from the slaughterhouse",
    "en, The town will pay 40 crowns for each crate",
    "en, The ferry company went bankrupt in May",
    "en, The lock keepers paraded past the historic centre",
    "en, The council of Ahrar al-Sham met on Friday"
  })
  void what_only_sounds_like_an_evaluation_is_none(String lang, String sentence) {
    assertThat(evaluations(lang, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The harbour board is playing a dangerous game",
    "en, The ministry said the ferry lobby had gone down the wrong path",
    "en, The pilots turned a blind eye to the leak",
    "en, The island stirs up trouble in the strait",
    "en, The bridge company lined its pockets and left",
    "en, It is nothing but a ferry owners' circus",
    "en, Those who cut the cable will pay dearly",
    "en, The council lashed out at the pilots",
    "en, The mayor vowed to avenge the pier",
    "en, We owe our lives to the lock keepers",
    "en, The crew gave their all on the pumps",
    "en, The capital firmly backs the islanders",
    "en, The pilot has a heart of gold",
    "en, The divers wrote history under the ice",
    "en, The keepers risked their lives for the dam"
  })
  void an_idiom_of_praise_or_blame_evaluates(String lang, String sentence) {
    assertThat(evaluations(lang, sentence)).isNotEmpty();
  }
}
