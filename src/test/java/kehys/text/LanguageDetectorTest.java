package kehys.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

  private static List<CSVRecord> table() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(LanguageDetectorTest.class.getResourceAsStream("languages.csv")),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private static boolean isRight(CSVRecord row) {
    return LanguageDetector.detect(row.get("text")).equals(row.get("lang"));
  }

  @Test
  void at_least_ninety_five_of_a_hundred_sentences_and_headlines_get_their_language()
      throws IOException {
    List<CSVRecord> table = table();
    List<String> misses =
        table.stream().filter(row -> !isRight(row)).map(row -> row.get("text")).toList();
    assertThat(misses).as("of %d", table.size()).hasSizeLessThanOrEqualTo(table.size() / 20);
  }

  @Test
  void a_miss_is_an_unknown_language_and_never_a_wrong_one() throws IOException {
    assertThat(table())
        .filteredOn(row -> !isRight(row))
        .extracting(row -> LanguageDetector.detect(row.get("text")))
        .containsOnly(Origin.UNKNOWN_LANGUAGE);
  }

  @Test
  void nothing_and_numbers_have_no_language() {
    assertThat(LanguageDetector.detect("")).isEqualTo("und");
    assertThat(LanguageDetector.detect(" \n\t ")).isEqualTo("und");
    assertThat(LanguageDetector.detect("14.30, 10 000 – 2024!")).isEqualTo("und");
  }

  @Test
  void the_form_of_composition_does_not_matter() {
    assertThat(LanguageDetector.detect("Ha\u0308n pa\u0308a\u0308tti la\u0308htea\u0308"))
        .isEqualTo(LanguageDetector.detect("Hän päätti lähteä"))
        .isEqualTo("fi");
  }

  @Test
  void capitals_do_not_matter() {
    assertThat(LanguageDetector.detect("REGERINGEN FÖRESLÅR NYA REGLER FÖR SKOLAN"))
        .isEqualTo("sv");
  }

  @Test
  void only_the_beginning_of_a_long_text_is_read() {
    CountedText text = new CountedText("Hallitus kertoi asiasta eilen. ".repeat(40_000));
    assertThat(LanguageDetector.detect(text)).isEqualTo("fi");
    assertThat(text.reads()).isLessThan(4L * LanguageDetector.LONGEST);
  }

  @Test
  void a_text_that_opens_in_another_language_gets_that_of_the_rest() {
    String opening = "\u201cThe roads are open again and the harvest is in,\u201d the sign said. ";
    String rest =
        """
        Kyltti oli ripustettu kaupan oven yläpuolelle jo elokuussa. Kunnanjohtaja Eeva Rautiola kertoi, \
        että teiden korjaus maksoi kaksi miljoonaa euroa. Viljelijät olivat odottaneet siltaa kevääseen \
        asti. Ensimmäiset kuormat ajettiin torstaina, ja myllyllä riittää nyt työtä jouluun.
        """;
    assertThat(LanguageDetector.detect(opening)).isEqualTo("en");
    assertThat(LanguageDetector.detect(opening + rest)).isEqualTo("fi");
  }

  @Test
  void no_more_is_read_than_the_rest_could_change() {
    CountedText text = new CountedText("Hallitus kertoi asiasta eilen illalla. ".repeat(20));
    assertThat(LanguageDetector.detect(text)).isEqualTo("fi");
    assertThat(text.reads()).isLessThan(text.length());
  }

  @Test
  void a_text_of_one_long_word_has_an_end() {
    assertThat(LanguageDetector.detect("a".repeat(1_000_000))).isEqualTo("und");
  }
}
