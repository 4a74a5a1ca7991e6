package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LikelihoodTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "likelihoods.csv", numLinesToSkip = 1, delimiter = '|')
  void words_of_likelihood_are_one_of_seven_bands(
      String lang, String sentence, String band, String cue) {
    Optional<Likelihood> found =
        VoiceFinder.read(Read.document(lang, "", sentence)).heard().get(0).likelihood();
    assertThat(found.map(one -> one.band().label()).orElse(null)).isEqualTo(band);
    assertThat(found.map(one -> one.cue().of(sentence)).orElse(null)).isEqualTo(cue);
  }

  @Test
  void the_bands_meet_and_leave_out_what_is_sure() {
    Band[] bands = Band.values();
    assertThat(bands).hasSize(7);
    assertThat(bands[0].low()).isEqualTo(1);
    for (int i = 1; i < bands.length; i++) {
      assertThat(bands[i].low()).isEqualTo(bands[i - 1].high());
    }
    assertThat(bands[6].high()).isEqualTo(99);
  }
}
