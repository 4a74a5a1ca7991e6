package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private static long hedges(String lang, String sentence) {
    Lexicon lexicon = Lexicon.of(lang);
    return lexicon.mentions(lexicon.search(new SentenceWords(sentence))).stream()
        .filter(mention -> mention.entry() instanceof Entry.Hedge)
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The barge carried about 40 crates",
    "en, The barge carried about another forty crates",
    "en, The barge may sink",
    "en, Reports say the barge has sunk",
    "en, The cause of the leak is not yet clear",
    "en, The claim could not be confirmed",
    "en, The lock is on track to close in spring",
    "en, The crew numbered somewhere between 30 and 40",
    "en, Crates worth 50 or more were lost",
    "fi, Proomussa oli noin 40 laatikkoa",
    "de, Der Kahn trug über vierzig Kisten",
    "sv, Pråmen bar omkring fyrtio lådor",
    "ru, На барже было около сорока ящиков",
    "fr, La péniche portait environ quarante caisses",
    "en, The barge carried over 40 crates",
    "en, The barge was missing for at least 40 days",
    "de, Der Kahn war mindestens vierzig Tage verschollen",
    "en, The barge carried more than forty crates",
    "de, Der Kahn trug mehr als 40 Kisten",
    "de, Zwischen 30 und 40 Kisten gingen verloren",
    "sv, Pråmen bar över 40 lådor",
    "ru, На барже было до 40 ящиков",
    "fr, La péniche portait entre 30 et 40 caisses"
  })
  void a_word_that_makes_a_figure_rough_is_a_hedge(String lang, String sentence) {
    assertThat(hedges(lang, sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The skipper spoke about the crates",
    "en, The keepers did everything possible",
    "en, The barge will sail as soon as possible",
    "en, The skipper could not reach the lock",
    "en, Police led the suspect off the barge",
    "en, The skipper appears in court on Monday",
    "en, The port has great potential",
    "en, The barge sank in May",
    "en, In May 2019 the barge sank",
    "fi, KCNA:n kuvassa on proomu",
    "de, Der Kahn fuhr über den Kanal",
    "de, Der Kahn legte gegen 15:20 Uhr ab",
    "de, Der Kahn legte gegen 15 Uhr ab",
    "en, The barge sailed over two summers",
    "en, The barge was built about 40 years ago",
    "de, Der Kahn wurde vor etwa vierzig Jahren gebaut",
    "fi, Proomu rakennettiin noin 40 vuotta sitten",
    "en, The barge was painted over 40 months",
    "en, The skipper was charged under section 18",
    "en, The barge sailed between 2011 and 2019",
    "en, 'The barge carried 40 crates, six more than last year'",
    "en, Two argued over one crate",
    "de, Der Kahn fuhr über eine Schleuse",
    "de, 'Der Kahn trug 40 Kisten, sechs mehr als im Vorjahr'",
    "de, Der Kahn fuhr über 40 Kilometer",
    "sv, Pråmen låg kvar under 40 dagar",
    "ru, Баржа стояла до 12 января",
    "fr, La péniche passe entre deux rives"
  })
  void the_same_word_without_a_figure_is_none(String lang, String sentence) {
    assertThat(hedges(lang, sentence)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, Der Kahn soll im Mai gesunken sein",
    "1, 'Der Schiffer, der Kisten verkauft haben soll, schwieg'",
    "1, Der Dieb soll aus Kiel stammen",
    "1, Das Bild soll von einem Kind stammen",
    "1, 'Die Heringe, die aus der Schlei stammen sollen, sind klein'",
    "0, Der Strom soll aus Kiel kommen",
    "0, Der Kahn soll im Mai gehoben werden",
    "0, 'Ein Taucher soll nun klären, wo der Kahn liegt'"
  })
  void soll_is_hearsay_of_what_has_been_and_a_plan_of_what_will_be(int hedges, String sentence) {
    assertThat(hedges("de", sentence)).isEqualTo(hedges);
  }
}
