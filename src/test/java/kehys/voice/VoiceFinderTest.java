package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VoiceFinderTest {
  /** What stands between two sentences, or two labels, in a cell. */
  private static final String NEXT = " ¶ ";

  /**
   * Labels are the codebook's. A cue is a particle, or a verb with the auxiliary of its perfect
   * right before it; neither whom it was told nor "that" belongs to it. The colon of a headline is
   * none.
   */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "voices.csv", numLinesToSkip = 1, delimiter = '|')
  void a_sentence_is_credited_to_its_source(
      String lang, String expected, String sentence, String source, String cue) {
    assertThat(answer(lang, sentence)).containsExactly(expected, source, cue);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "voices-known-failures.csv", numLinesToSkip = 1, delimiter = '|')
  void a_known_failure_still_fails(
      String lang, String expected, String sentence, String source, String cue) {
    assertThat(answer(lang, sentence))
        .as("\"%s\" is read right now: move it to voices.csv", sentence)
        .isNotEqualTo(Arrays.asList(expected, source, cue));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "voices.csv", numLinesToSkip = 1, delimiter = '|')
  void no_part_of_a_sentence_and_no_word_left_out_breaks_the_reading(
      String lang, String expected, String sentence) {
    List<String> words = List.of(sentence.split(" "));
    for (int word = 0; word < words.size(); word++) {
      List<String> rest = new ArrayList<>(words);
      rest.remove(word);
      String before = String.join(" ", words.subList(0, word + 1));
      String behind = String.join(" ", words.subList(word, words.size()));
      String cut = ", " + behind;
      assertThat(labels(lang, before, behind, String.join(" ", rest), cut)).hasSize(4);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "voices-running.csv", numLinesToSkip = 1, delimiter = '|')
  void sentences_in_a_row_are_credited_to_their_sources(
      String lang, String sentences, String expected) {
    assertThat(labels(lang, sentences.split(NEXT))).containsExactly(expected.split(NEXT));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "voices-running-known-failures.csv",
      numLinesToSkip = 1,
      delimiter = '|')
  void a_known_failure_in_a_row_still_fails(String lang, String sentences, String expected) {
    assertThat(labels(lang, sentences.split(NEXT)))
        .as("\"%s\" is read right now: move it to voices-running.csv", sentences)
        .isNotEqualTo(List.of(expected.split(NEXT)));
  }

  @Test
  void a_pronoun_is_whoever_spoke_before_not_the_outlet_that_passed_it_on() {
    assertThat(
            labels(
                "fi",
                "Presidentti kiitti sotilaita, KCNA raportoi.",
                "Hän sanoi palaavansa keväällä."))
        .containsExactly("state-media", "official");
  }

  @Test
  void a_quotation_that_stays_open_keeps_its_speaker() {
    assertThat(
            labels(
                "en",
                "“We are staying,” the ministry said. “Nobody will move us.",
                "Not now, not ever.”",
                "The rain stopped."))
        .containsExactly("official", "official", "narrator");
  }

  @Test
  void reported_mood_runs_on_in_german_and_a_plain_statement_does_not() {
    assertThat(
            labels(
                "de",
                "Das Ministerium teilte mit, die Brücke bleibe gesperrt.",
                "Die Arbeiten seien schwierig.",
                "Es regnete den ganzen Tag."))
        .containsExactly("official", "official", "narrator");
  }

  @Test
  void a_source_inside_a_quotation_is_the_speakers_not_the_articles() {
    assertThat(labels("en", "“The FBI said nothing to us,” the professor said."))
        .containsExactly("independent");
  }

  @Test
  void sentences_that_are_read_alone_know_nobody_from_before() {
    Document document =
        Read.document("en", "", "Minister Alma Quist spoke.", "Quist said no.", "“No.”");
    assertThat(VoiceFinder.readEachAlone(document).heard())
        .extracting(heard -> label(heard.voice()))
        .containsExactly("narrator", "independent", "narrator");
  }

  @Test
  void a_name_keeps_the_office_that_it_was_introduced_with() {
    assertThat(
            labels(
                "en",
                "Deputy minister Clara Finch visited the mill.",
                "Finch said the wheel would turn again.",
                "Owen Pratt, a baker, watched the wheel.",
                "Pratt said it was late."))
        .containsExactly("narrator", "official", "narrator", "independent");
  }

  @Test
  void a_candidate_speaks_for_no_office_whatever_office_the_name_once_had() {
    assertThat(
            labels(
                "en",
                "Candidate Gabriel Boric walked to the stage.",
                "Boric said the hall was full."))
        .containsExactly("narrator", "independent");
  }

  @Test
  void the_agency_and_the_paper_are_those_that_were_named_before() {
    assertThat(
            labels(
                "en", "The FBI moved to a new house.", "The agency said the house had no stairs."))
        .containsExactly("narrator", "intelligence");
    assertThat(
            labels("de", "Die Fotos druckte Global Times.", "Das Blatt schrieb, das Eis sei dick."))
        .containsExactly("narrator", "state-media");
  }

  @Test
  void the_agency_without_a_service_before_it_is_any_authority() {
    assertThat(labels("en", "The agency said the road was clear.")).containsExactly("official");
  }

  @Test
  void what_somebody_says_in_the_first_person_behind_a_colon_runs_on_without_marks() {
    assertThat(
            labels(
                "en",
                "The minister went on to say: The mill has stood for a century.",
                "We will not let it fall.",
                "The mill has two wheels."))
        .containsExactly("official", "official", "narrator");
  }

  @Test
  void his_words_are_those_of_whoever_spoke_last() {
    assertThat(
            labels(
                "de",
                "Der Minister sagte, der Damm halte.",
                "Nach seinen Worten wird er im Mai geprüft."))
        .containsExactly("official", "official");
  }

  @Test
  void the_first_person_has_no_reported_mood() {
    assertThat(
            labels(
                "de",
                "Das Ministerium teilte mit, die Brücke bleibe gesperrt.",
                "Ich habe selbst zwei Stunden davor gewartet.",
                "Die Pfeiler stünden, der Rest fehle."))
        .containsExactly("official", "narrator", "official");
  }

  @Test
  void words_quoted_within_a_phrase_that_nobody_closes_do_not_run_on() {
    assertThat(
            labels(
                "en",
                "The minister said the mill was “old but sound.",
                "The wheel turned all night.",
                "The minister said: “The mill is old.",
                "The wheel is sound."))
        .containsExactly("official", "narrator", "official", "official");
  }

  @Test
  void the_mark_that_closes_a_quotation_does_not_hold_the_next_sentence() {
    assertThat(
            labels(
                "de",
                "Der Minister sagte: „Das Wehr bleibt offen.",
                "“ Am Abend kamen die Boote heim."))
        .containsExactly("official", "narrator");
  }

  @Test
  void the_papers_own_columnist_is_no_source() {
    Reading reading = read("fi", "Rantalehti", "Aika on loppu, kirjoittaa Rantalehden kolumnisti.");
    assertThat(reading.heard().get(0).voice()).isEmpty();
  }

  @Test
  void only_the_first_thousand_words_of_what_is_no_sentence_are_read() {
    String endless = "the ministry said that “the CIA said” and ".repeat(100_000);
    Heard heard = read("en", "", endless).heard().get(0);
    assertThat(label(heard.voice())).isEqualTo("official");
    assertThat(heard.mentions()).allMatch(mention -> mention.last() < Words.MOST);
  }

  @Test
  void a_language_without_a_lexicon_has_no_voices() {
    assertThat(labels("nl", "De minister zei dat het regende.")).containsExactly("narrator");
  }

  /** The label, the source and the cue; null for what is not in the sentence. */
  private static List<String> answer(String lang, String sentence) {
    Optional<Voice> voice = read(lang, "", sentence).heard().get(0).voice();
    return Arrays.asList(
        label(voice),
        voice.flatMap(Voice::source).map(span -> span.of(sentence)).orElse(null),
        voice.flatMap(Voice::cue).map(span -> span.of(sentence)).orElse(null));
  }

  private static List<String> labels(String lang, String... sentences) {
    return read(lang, "", sentences).heard().stream().map(heard -> label(heard.voice())).toList();
  }

  private static String label(Optional<Voice> voice) {
    return voice.map(Voice::type).orElse(Attribution.NARRATOR).label();
  }

  private static Reading read(String lang, String publisher, String... sentences) {
    return VoiceFinder.read(Read.document(lang, publisher, sentences));
  }
}
