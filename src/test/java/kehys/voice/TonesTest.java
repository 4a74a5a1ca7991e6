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
}
