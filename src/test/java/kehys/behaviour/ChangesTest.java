package kehys.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  private static Change named(String name) {
    return Changes.all().stream()
        .filter(change -> change.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> changed(String name, String lang, String sentence) {
    return named(name).of(sentence, lang);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Juna lähti Venäjältä Kiinaan. | Juna lähti Yhdysvalloista Taiwaniin.
          fi | Venäläinen alus palasi Pohjois-Koreasta. | Yhdysvaltalainen alus palasi Etelä-Koreasta.
          fi | Iraniin matkusti viisi israelilaista. | Israeliin matkusti viisi iranilaista.
          en | Russia bought a Ukrainian mill. | The United States bought a Belarusian mill.
          en | The mill in the United States burnt. | The mill in Russia burnt.
          en | An American saw Russia’s ship. | A Russian saw the United States' ship.
          de | Die russischen Züge fuhren nach Nordkorea. | Die chinesischen Züge fuhren nach Südkorea.
          sv | Rysslands hamn tog emot ett iranskt fartyg. | USA:s hamn tog emot ett israeliskt fartyg.
          ru | Российского врача видели в Иране. | Турецкого врача видели в Израиле.
          fr | Une iranienne a quitté la Russie. | Une israélienne a quitté la Serbie.
          """)
  void states_are_swapped_in_the_same_form(String lang, String sentence, String changed) {
    assertThat(changed("states swapped", lang, sentence)).hasValue(changed);
  }

  @Test
  void states_of_an_outlet_or_inside_another_word_stay() {
    assertThat(changed("states swapped", "fi", "Venäjän televisio näytti sillan.")).isEmpty();
    assertThat(changed("states swapped", "en", "The China-made pump broke.")).isEmpty();
    assertThat(changed("states swapped", "en", "Chinatown was quiet.")).isEmpty();
    assertThat(changed("states swapped", "et", "Venemaa ostis veski.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leaders swapped  | fi | Zelenskyille soitti Putin. | Lukašenkalle soitti Trump.
          leaders swapped  | ru | Письмо Путина прочли Лаврову. | Письмо Трампа прочли Фидану.
          outlets swapped  | fi | KCNA:n mukaan silta on auki. | Xinhuan mukaan silta on auki.
          outlets swapped  | en | Reuters asked TASS. | AFP asked IRNA.
          services swapped | fi | Supolta kysyttiin FSB:stä. | Säpolta kysyttiin CIA:sta.
          services swapped | sv | Säpos kontor ligger kvar. | Supos kontor ligger kvar.
          services swapped | fr | La DGSI cherche un local. | La DGSE cherche un local.
          """)
  void names_are_swapped_with_their_kind(String name, String lang, String text, String changed) {
    assertThat(changed(name, lang, text)).hasValue(changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quoted with « »   | ”Silta kesti”, hän sanoi.  | «Silta kesti», hän sanoi.
          quoted with “ ”   | «Мост цел», — сказал он.   | “Мост цел”, — сказал он.
          quoted with „ “   | He said "yes" and "no".    | He said „yes“ and „no“.
          quoted with " "   | Er sagte „ja“.             | Er sagte "ja".
          last full stop left out | The bridge is open.  | The bridge is open
          spaces doubled    | Es regnet seit Tagen.      | Es  regnet  seit  Tagen.
          no-break spaces in numbers | Noin 12 500 eläintä. | Noin 12\u00a0500 eläintä.
          """)
  void spelling_changes_and_words_do_not(String name, String sentence, String changed) {
    assertThat(changed(name, "fi", sentence)).hasValue(changed);
  }

  @Test
  void quotation_marks_that_do_not_pair_or_close_what_was_open_stay() {
    assertThat(changed("quoted with « »", "fi", "”Silta kesti, hän sanoi.")).isEmpty();
    assertThat(changed("quoted with « »", "fi", "Silta kesti”, hän sanoi. ”Hyvä.")).isEmpty();
    assertThat(changed("quoted with « »", "fr", "Il dit «oui».")).isEmpty();
  }

  @Test
  void a_full_stop_that_may_be_an_abbreviation_s_stays() {
    assertThat(changed("last full stop left out", "fi", "Mukana oli lapsia ym.")).isEmpty();
    assertThat(changed("last full stop left out", "fi", "Oliko?")).isEmpty();
  }

  @Test
  void a_line_end_is_added_to_every_sentence() {
    assertThat(changed("line end added", "en", "It rained.")).hasValue("It rained.\n");
    assertThat(named("line end added").expects()).isEqualTo(new Expectation.Keeps(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Silta aukeaa taas perjantaina, kertoi kaupungin poliisi. | Silta aukeaa taas perjantaina.
          fi | Kaupungin poliisi kertoi, että silta aukeaa taas. | None
          fi | Kaupungin poliisin mukaan silta aukeaa taas perjantaina. | Silta aukeaa taas perjantaina.
          en | The bridge opens on Friday, the police said. | The bridge opens on Friday.
          en | The police said that the bridge opens on Friday. | The bridge opens on Friday.
          en | According to the police, the bridge opens on Friday. | The bridge opens on Friday.
          en | “The bridge opens on Friday,” the police said. | None
          en | The mayor of Ayr, who said nothing more. | None
          de | Die Brücke öffnet am Freitag, sagte der Bürgermeister. | Die Brücke öffnet am Freitag.
          de | Die Brücke sei ab Freitag offen, sagte der Bürgermeister. | None
          sv | Bron öppnar igen på fredag, enligt polisen. | Bron öppnar igen på fredag.
          ru | Мост откроют снова в пятницу, сообщили в мэрии. | Мост откроют снова в пятницу.
          ru | По словам мэра, мост откроют в пятницу. | Мост откроют в пятницу.
          fr | Selon la mairie, le pont rouvrira vendredi. | Le pont rouvrira vendredi.
          """)
  void a_source_is_left_out_where_the_rest_stands_alone(
      String lang, String sentence, String changed) {
    Optional<String> left = Optional.of(changed).filter(text -> !text.equals("None"));
    assertThat(changed("source left out", lang, sentence)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          official made intelligence | fi | Silta kestää, ministeriö kertoi. | Silta kestää, tiedustelupalvelu kertoi.
          official made intelligence | fi | Ministeriön mukaan silta kestää. | Tiedustelupalvelun mukaan silta kestää.
          official made state-media  | en | The bridge holds, said the ministry. | The bridge holds, said the state news agency.
          intelligence made official | ru | В порту тихо, сообщила ФСБ. | В порту тихо, сообщила Минобороны.
          state-media made official  | en | KCNA said the bridge holds. | Pyongyang said the bridge holds.
          independent made official  | sv | Bron håller, säger forskaren. | Bron håller, säger ministern.
          """)
  void a_source_beside_a_cue_is_swapped(String name, String lang, String text, String changed) {
    assertThat(changed(name, lang, text)).hasValue(changed);
  }

  @Test
  void a_source_that_only_acts_stays() {
    assertThat(changed("official made intelligence", "en", "The ministry hired a cook.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Silta on auki perjantaina. | Silta on todennäköisesti auki perjantaina.
          en | The bridge will open on Friday. | The bridge may open on Friday.
          de | Die Brücke ist am Freitag offen. | Die Brücke ist wahrscheinlich am Freitag offen.
          sv | Bron är öppen på fredag. | Bron är troligen öppen på fredag.
          ru | Мост будет открыт в пятницу. | Мост вероятно будет открыт в пятницу.
          fr | Le pont sera ouvert vendredi. | Le pont sera probablement ouvert vendredi.
          """)
  void a_flat_statement_is_hedged(String lang, String sentence, String changed) {
    assertThat(changed("hedge added", lang, sentence)).hasValue(changed);
  }

  @Test
  void a_question_and_what_is_reported_are_not_hedged() {
    assertThat(changed("hedge added", "en", "The bridge will open, she said.")).isEmpty();
    assertThat(changed("hedge added", "en", "Who will open the bridge?")).isEmpty();
  }

  @Test
  void praise_becomes_blame_in_the_same_form_and_back() {
    assertThat(changed("praise made blame", "fi", "Urheat sankarit palasivat."))
        .hasValue("Pelkurimaiset roistot palasivat.");
    assertThat(changed("blame made praise", "fi", "Pelkurimaiset roistot palasivat."))
        .hasValue("Urheat sankarit palasivat.");
    assertThat(changed("praise made blame", "de", "Die Kapitänin lobte die Werft."))
        .hasValue("Die Kapitänin beschimpfte die Werft.");
  }

  @Test
  void every_change_has_a_name_of_its_own() {
    List<String> names = Changes.all().stream().map(Change::name).toList();
    assertThat(names).hasSize(21).doesNotHaveDuplicates();
  }
}
