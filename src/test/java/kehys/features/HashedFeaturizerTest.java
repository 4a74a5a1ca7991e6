package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kehys.data.Framing;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Entry;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;

class HashedFeaturizerTest {
  private static final HashSettings ALONE =
      new HashSettings(24, 2, 5, false, 0f, 0f, 0f, Sight.ALL);

  @Test
  void a_sentence_has_the_n_grams_that_a_plain_enumeration_finds() {
    String sentence = "KCNA:n mukaan Kim sanoi: ei, ei koskaan";
    assertThat(vector(ALONE, sentence))
        .hasSize(words(sentence).size() + characters(sentence).size());
  }

  /** Words and pairs of neighbours, as strings. */
  private static Set<String> words(String sentence) {
    List<String> words =
        Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("(?<=\\W)|(?=\\W)"))
            .filter(word -> !word.isBlank())
            .toList();
    Set<String> grams = new HashSet<>(words);
    grams.add("^ " + words.get(0));
    for (int i = 1; i < words.size(); i++) {
      grams.add(words.get(i - 1) + " " + words.get(i));
    }
    return grams;
  }

  /** All stretches of 3 to 5 characters of each word with its bounds, as strings. */
  private static Set<String> characters(String sentence) {
    Set<String> grams = new HashSet<>();
    for (String word : List.of(sentence.toLowerCase(Locale.ROOT).split(" ", -1))) {
      String bounded = " " + word + " ";
      for (int length = 3; length <= 5; length++) {
        for (int i = 0; i + length <= bounded.length(); i++) {
          grams.add(bounded.substring(i, i + length));
        }
      }
    }
    return grams;
  }

  @Test
  void composed_and_decomposed_letters_give_the_same_vector() {
    String sentence = "Häme jäi ja Åland älähti";
    assertThat(vector(HashSettings.STANDARD, Normalizer.normalize(sentence, Normalizer.Form.NFD)))
        .isEqualTo(vector(HashSettings.STANDARD, sentence));
  }

  @Test
  void all_styles_of_quotation_marks_and_spaces_give_the_same_vector() {
    assertThat(vector(HashSettings.STANDARD, "«Nous\u00a0restons», dit-il – hier"))
        .isEqualTo(vector(HashSettings.STANDARD, "“Nous restons”,  dit-il - hier"));
  }

  @Test
  void capitals_count_beside_the_folded_form_only_where_that_is_set() {
    HashSettings cased = new HashSettings(24, 2, 5, true, 0f, 0f, 0f, Sight.ALL);
    assertThat(vector(ALONE, "Soul kertoi")).isEqualTo(vector(ALONE, "soul kertoi"));
    assertThat(vector(cased, "Soul kertoi").keySet())
        .containsAll(vector(cased, "soul kertoi").keySet())
        .hasSizeGreaterThan(vector(cased, "soul kertoi").size());
  }

  @Test
  void words_and_characters_are_each_scaled_to_length_one() {
    double squares =
        vector(ALONE, "Neuvottelut jatkuvat maanantaina").values().stream()
            .mapToDouble(value -> (double) value * value)
            .sum();
    assertThat(squares).isCloseTo(2, within(1e-5));
  }

  @Test
  void a_sentence_sees_the_one_before_and_nothing_after() {
    Reading two = document("Kim puhui.", "Hän kiitti.");
    Reading changedAfter = document("Kim puhui.", "Hän vaikeni.");
    Reading changedBefore = document("Lee puhui.", "Hän kiitti.");
    HashedFeaturizer featurizer = flat(HashSettings.STANDARD);
    assertThat(vector(featurizer, two, 0)).isEqualTo(vector(featurizer, changedAfter, 0));
    assertThat(vector(featurizer, two, 1)).isNotEqualTo(vector(featurizer, changedBefore, 1));
  }

  @Test
  void masked_names_are_the_same_whoever_of_their_type_it_is() {
    HashSettings masked = sight(new Sight(Sight.Names.MASKED, true, true));
    String one = "Tass kertoi 14 kertaa, että Hilla Koste kävi Raumalla.";
    String other = "KCNA kertoi 350 kertaa, että Otto Kivelä kävi Lahdessa.";
    assertThat(vector(masked, one)).isEqualTo(vector(masked, other));
    assertThat(vector(HashSettings.STANDARD, one))
        .isNotEqualTo(vector(HashSettings.STANDARD, other));
    assertThat(vector(masked, one)).isNotEqualTo(vector(masked, other.replace("KCNA", "Supo")));
  }

  @Test
  void without_context_a_sentence_is_what_it_is_alone() {
    HashedFeaturizer alone = flat(sight(new Sight(Sight.Names.SEEN, false, true)));
    HashedFeaturizer inContext = flat(HashSettings.STANDARD);
    String[] ministers = {"Ministeri puhui.", "Hän sanoi: ei käy."};
    String[] anybodys = {"Tuulee.", "Hän sanoi: ei käy."};
    assertThat(vector(alone, document(alone, ministers), 1))
        .isEqualTo(vector(alone, document(alone, anybodys), 1));
    assertThat(vector(inContext, document(inContext, ministers), 1))
        .isNotEqualTo(vector(inContext, document(inContext, anybodys), 1));
  }

  @Test
  void tone_of_words_is_told_only_where_it_may_be_seen() {
    HashedFeaturizer deaf = flat(sight(new Sight(Sight.Names.SEEN, true, false)));
    HashedFeaturizer hears = flat(HashSettings.STANDARD);
    String sentence = "Luultavasti sankarit palaavat.";
    int praise = hears.tonePlace(new Entry.Polarity(Framing.PRAISE));
    int hedge = hears.tonePlace(new Entry.Hedge(55, 80));
    assertThat(vector(hears, document(sentence), 0)).containsKeys(praise, hedge);
    assertThat(vector(deaf, document(sentence), 0)).doesNotContainKeys(praise, hedge);
  }

  private static HashSettings sight(Sight sight) {
    return new HashSettings(18, 2, 5, true, 0.3f, 0.02f, 1f, sight);
  }

  @Test
  void a_used_buffer_gives_what_a_new_one_gives() {
    Reading document = document("Pitkä ".repeat(3000), "lyhyt", "Lyhyt lause jää lyhyeksi.");
    HashedFeaturizer featurizer = flat(HashSettings.STANDARD);
    Scratch used = new Scratch();
    for (int sentence = 0; sentence < 3; sentence++) {
      assertThat(map(featurizer.features(document, sentence, used)))
          .isEqualTo(vector(featurizer, document, sentence));
    }
  }

  @Test
  void a_sentence_of_a_million_characters_without_a_space_is_read_whole() {
    assertThat(vector(ALONE, "ab".repeat(500_000))).hasSizeBetween(5, 20);
  }

  @Test
  void rare_features_weigh_more_than_common_ones_by_the_smoothed_formula() {
    HashedFeaturizer learned =
        HashedFeaturizer.learn(ALONE, List.of(document("aaa"), document("aaa"), document("bbb")));
    double common = learned.idf()[only(document("aaa"), document("bbb"))];
    assertThat(common).isCloseTo(Math.log(4.0 / 3.0) + 1, within(1e-6));
  }

  /** A place of the vector that the first has and the second has not. */
  private static int only(Reading first, Reading second) {
    Set<Integer> places = vector(flat(ALONE), first, 0).keySet();
    places.removeAll(vector(flat(ALONE), second, 0).keySet());
    return places.iterator().next();
  }

  @Test
  void settings_outside_their_range_are_refused() {
    assertThatThrownBy(() -> new HashSettings(30, 2, 5, true, 0f, 0f, 0f, Sight.ALL))
        .hasMessage("setting 'bits': expected 8 to 24, found 30");
    assertThatThrownBy(() -> new HashedFeaturizer(ALONE, new float[3]))
        .hasMessage("expected 16777216 idf values, found 3");
  }

  private static Map<Integer, Float> vector(HashSettings settings, String sentence) {
    return vector(flat(settings), document(sentence), 0);
  }

  private static Map<Integer, Float> vector(
      HashedFeaturizer featurizer, Reading document, int sentence) {
    return map(featurizer.features(document, sentence, new Scratch()));
  }

  @Test
  void the_parts_of_a_sentence_add_up_to_its_features() {
    HashedFeaturizer featurizer = flat(HashSettings.STANDARD);
    Reading reading =
        document(
            "Tutkija Maria Lehto puhui tiistaina.",
            "”Voi olla, että 600 sotilasta kaatui”, hän\u00a0sanoi KCNA:n mukaan — ei, ei 600.");
    Features whole = featurizer.features(reading, 1, new Scratch());
    Map<Integer, Float> sum = new TreeMap<>();
    for (Part part : featurizer.parts(reading, 1).orElseThrow()) {
      map(part.features()).forEach((place, value) -> sum.merge(place, value, Float::sum));
    }
    Map<Integer, Float> expected = map(whole);
    assertThat(sum.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (place, value) ->
            assertThat(sum.get(place)).as("%d", place).isCloseTo(value, within(1e-5f)));
  }

  @Test
  void a_word_has_its_own_n_grams_and_half_of_each_pair() {
    HashedFeaturizer featurizer = flat(ALONE);
    Reading reading = document(featurizer, "uhri kiitti");
    List<Part> parts = featurizer.parts(reading, 0).orElseThrow();
    assertThat(parts).extracting(Part::span).contains(new Span(0, 4), new Span(5, 11));
    assertThat(parts.stream().filter(part -> part.span().length() == 0)).isEmpty();
  }

  private static Map<Integer, Float> map(Features features) {
    Map<Integer, Float> map = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      map.merge(features.index(i), features.value(i), Float::sum);
    }
    return map;
  }

  private static HashedFeaturizer flat(HashSettings settings) {
    float[] idf = new float[settings.dimensions()];
    Arrays.fill(idf, 1f);
    return new HashedFeaturizer(settings, idf);
  }

  private static Reading document(String... sentences) {
    return document(flat(HashSettings.STANDARD), sentences);
  }

  private static Reading document(Featurizer featurizer, String... sentences) {
    String text = String.join("\n", sentences);
    Origin origin = new Origin("-", "fi", "", PublisherType.INDEPENDENT);
    List<Sentence> all = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      Span span = new Span(start, start + sentence.length());
      all.add(new Sentence(all.size(), Kind.BODY, span, sentence));
      start = span.end() + 1;
    }
    return featurizer.seen(VoiceFinder.read(new Document(new Article("a", "", text, origin), all)));
  }
}
