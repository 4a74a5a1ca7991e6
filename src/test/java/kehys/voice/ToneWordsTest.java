package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.data.Framing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whether words of tone are told from words that only look so: names, law, measures, idioms. */
class ToneWordsTest {

  private static List<Mention> mentions(String lang, String sentence) {
    Lexicon lexicon = Lexicon.of(lang);
    return lexicon.mentions(lexicon.search(new SentenceWords(sentence)));
  }

  private static Framing tone(List<Mention> mentions) {
    if (mentions.stream().anyMatch(Mention::blames)) {
      return Framing.BLAME;
    }
    if (mentions.stream().anyMatch(Mention::praises)) {
      return Framing.PRAISE;
    }
    boolean hedged = mentions.stream().anyMatch(mention -> mention.entry() instanceof Entry.Hedge);
    return hedged ? Framing.ESTIMATE : Framing.NEUTRAL;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tones.csv", delimiter = '|', numLinesToSkip = 1)
  void a_lexicon_says_how_a_sentence_is_put(String lang, String framing, String sentence) {
    assertThat(tone(mentions(lang, sentence)).label()).as(sentence).isEqualTo(framing);
  }
}
