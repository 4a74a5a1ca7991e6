package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kehys.text.Article;
import kehys.text.LanguageDetector;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.SentenceSplitter;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What nobody sees of a text changes nothing of what a classifier is given. */
class HiddenTest {
  private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{3})(?=\\p{L}{3})");
  private static final HashedFeaturizer FEATURIZER = HashedFeaturizer.even(HashSettings.STANDARD);

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/kehys/voice/voices.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      maxCharsPerColumn = 10_000)
  void hidden_characters_change_no_place(String lang, String label, String sentence) {
    String soft = LONG_WORD.matcher(sentence).replaceAll("$1\u00ad");
    assertThat(places(soft)).isEqualTo(places(sentence));
  }

  @Test
  void hidden_characters_cut_no_sentence() {
    String plain = "Dr. Smith came. The FBI left at 3.5 p.m. yesterday.";
    String hidden =
        "Dr\u2060. Smi\u00adth came.\u200b The\u200d FB\u200cI left at 3.\u200b5 p.m.\ufeff yesterday.";
    assertThat(places(hidden)).hasSize(2).isEqualTo(places(plain));
  }

  @Test
  void a_hidden_character_is_part_of_the_word_it_stands_in() {
    Reading reading = reading("Sol\u00addiers left");
    assertThat(FEATURIZER.parts(reading, 0).orElseThrow())
        .extracting(part -> part.span().of("Sol\u00addiers left"))
        .contains("Sol\u00addiers", "left")
        .doesNotContain("Sol", "diers", "\u00ad");
  }

  /** The places of each sentence of a text whose language nobody names. */
  private static List<List<Integer>> places(String text) {
    Reading reading = reading(text);
    return IntStream.range(0, reading.heard().size())
        .mapToObj(sentence -> list(FEATURIZER.places(reading, sentence, new Scratch())))
        .toList();
  }

  private static List<Integer> list(Places places) {
    return Arrays.stream(places.all(), 0, places.size()).boxed().toList();
  }

  private static Reading reading(String text) {
    String lang = LanguageDetector.detect(text);
    Origin origin = new Origin("-", lang, "", PublisherType.INDEPENDENT);
    return VoiceFinder.read(SentenceSplitter.split(new Article("a", "", text, origin)));
  }
}
