package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kehys.text.Shown;
import kehys.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What nobody sees of a sentence changes nothing that is heard in it. */
class HiddenTest {
  private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{3})(?=\\p{L}{3})");

  /** With a soft hyphen behind the third letter of every longer word, and every third after it. */
  static String hyphenated(String sentence) {
    return LONG_WORD.matcher(sentence).replaceAll("$1\u00ad");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "voices.csv", numLinesToSkip = 1, delimiter = '|')
  void soft_hyphens_change_no_voice(String lang, String expected, String sentence) {
    same(lang, List.of(sentence));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "voices-running.csv", numLinesToSkip = 1, delimiter = '|')
  void soft_hyphens_change_no_voice_in_a_row(String lang, String sentences) {
    same(lang, List.of(sentences.split(" ¶ ")));
  }

  private static void same(String lang, List<String> sentences) {
    List<String> hyphenated = sentences.stream().map(HiddenTest::hyphenated).toList();
    List<Heard> plain = heard(lang, sentences);
    List<Heard> other = heard(lang, hyphenated);
    for (int i = 0; i < plain.size(); i++) {
      assertThat(said(other.get(i), hyphenated.get(i)))
          .isEqualTo(said(plain.get(i), sentences.get(i)));
    }
  }

  @Test
  void places_are_those_of_the_given_text() {
    String sentence = "KC\u200bNA re\u00adported the \ufeff“great\u2060” news.";
    Heard heard = heard("en", List.of(sentence)).get(0);
    Voice voice = heard.voice().orElseThrow();
    assertThat(voice.source().map(span -> span.of(sentence))).contains("KC\u200bNA");
    assertThat(voice.cue().map(span -> span.of(sentence))).contains("re\u00adported");
    assertThat(heard.quotation().quoted())
        .extracting(span -> span.of(sentence))
        .containsExactly("great");
  }

  @Test
  void a_sentence_of_which_nothing_is_seen_has_no_voice() {
    assertThat(heard("en", List.of("\u00ad\u200b")).get(0))
        .isEqualTo(heard("en", List.of("")).get(0));
  }

  private static List<Heard> heard(String lang, List<String> sentences) {
    return VoiceFinder.read(Read.document(lang, "", sentences.toArray(String[]::new))).heard();
  }

  /** All that was heard, by the words that are seen of it. */
  private static List<String> said(Heard heard, String sentence) {
    Optional<Voice> voice = heard.voice();
    Stream<Span> spans =
        Stream.concat(
            Stream.of(
                    voice.flatMap(Voice::source),
                    voice.flatMap(Voice::head),
                    voice.flatMap(Voice::cue),
                    heard.likelihood().map(Likelihood::cue))
                .flatMap(Optional::stream),
            Stream.concat(
                heard.mentions().stream().map(Mention::span), heard.quotation().quoted().stream()));
    return Stream.concat(
            Stream.of("" + voice.map(Voice::type) + voice.map(Voice::rule)),
            spans.map(span -> Shown.text(span.of(sentence))))
        .toList();
  }
}
