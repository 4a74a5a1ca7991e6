package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  private static String source(String lang, String sentence) {
    Heard heard = VoiceFinder.read(Read.document(lang, "", sentence)).heard().get(0);
    return heard.voice().orElseThrow().source().orElseThrow().of(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Harriet Colley said the barge had sunk.|Harriet Colley",
        "en|The barge had sunk, said chief pilot Tang Jiawei.|pilot Tang Jiawei",
        "en|Iran's Ministry of Intelligence said the barge had sunk.|Iran's Ministry of Intelligence",
        "en|The ruling party said the barge had sunk.|The ruling party",
        "fi|Proomu on uponnut, sanoi valtuutettu Heikki Lamminen.|valtuutettu Heikki Lamminen",
        "fi|Ympäristöministeri Sari Rautalehto sanoi, että proomu on uponnut.|Ympäristöministeri Sari Rautalehto",
        "de|Der Kahn sei gesunken, teilte die argentinische Küstenwache mit.|die argentinische Küstenwache",
        "fr|La péniche a coulé, selon le ministère.|le ministère"
      })
  void a_source_is_told_with_its_whole_name(String lang, String sentence, String source) {
    assertThat(source(lang, sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|On Monday police said the barge had sunk.|police",
        "de|Laut Xinhua ist der Kahn gesunken.|Xinhua",
        "fi|Proomu on uponnut Espooseen, KCNA kertoi.|KCNA"
      })
  void what_stands_beside_without_belonging_to_it_is_left_out(
      String lang, String sentence, String source) {
    assertThat(source(lang, sentence)).isEqualTo(source);
  }
}
