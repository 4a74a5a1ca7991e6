package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.data.Framing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {

  private static List<Mention> mentions(String lang, String sentence) {
    Lexicon lexicon = Lexicon.of(lang);
    return lexicon.mentions(lexicon.search(new SentenceWords(sentence)));
  }

  private static long blamed(String lang, String sentence) {
    return mentions(lang, sentence).stream()
        .filter(one -> one.entry().equals(new Entry.Polarity(Framing.BLAME)))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Sankarit vapauttivat kaupungin miehittäjiltä",
    "fi, Hän ylisti joukkoja miehittäjien karkottamisesta",
    "en, The heroes liberated the town from the invaders",
    "de, Die Helden befreiten die Stadt von den Besatzern",
    "sv, Hjältarna befriade staden från ockupanterna",
    "ru, Герои освободили город от оккупантов",
    "fr, Les héros ont libéré la ville des envahisseurs"
  })
  void names_for_the_beaten_are_part_of_the_praise(String lang, String sentence) {
    assertThat(blamed(lang, sentence)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Joukot vapauttivat kaupungin miehittäjiltä",
    "en, The heroes will not forgive the invaders",
    "ru, Город освободили от оккупантов"
  })
  void where_nobody_is_praised_or_beaten_they_remain_a_charge(String lang, String sentence) {
    assertThat(blamed(lang, sentence)).isEqualTo(1);
  }
}
