package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {
  private static final Path LEXICON = Path.of("src/main/resources/kehys/lexicon");
  private static final Path CODE = Path.of("src/main/java/kehys/voice");
  private static final Pattern ASKED =
      Pattern.compile("WordLists\\s*\\.(?:everywhere|by|parts|partsBy)\\(\\s*\"([^\"]*)\"");

  static List<String> languages() {
    return WordLists.LANGUAGES;
  }

  @Test
  void every_language_that_has_a_folder_is_read() throws IOException {
    try (Stream<Path> folders = Files.list(LEXICON)) {
      assertThat(WordLists.LANGUAGES)
          .containsExactlyElementsOf(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> String.valueOf(folder.getFileName()))
                  .sorted()
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_file_has_its_header_and_words_in_lower_case_that_stand_once(String lang)
      throws IOException {
    List<String> lines = Files.readAllLines(LEXICON.resolve(lang).resolve("words.csv"));
    assertThat(lines.get(0)).isEqualTo("set,word");
    assertThat(lines.subList(1, lines.size()))
        .isEqualTo(LexiconFiles.rows(lang, "words"))
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("[a-z]+(-[a-z]+)*,[\\p{Ll}]+"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sets_stand_in_the_order_of_their_names(String lang) {
    assertThat(LexiconFiles.rows(lang, "words").stream().map(WordListsTest::set)).isSorted();
  }

  @Test
  void the_code_asks_for_every_set_that_stands_in_a_file_and_for_no_other() throws IOException {
    assertThat(asked())
        .containsExactlyElementsOf(
            new TreeSet<>(
                WordLists.LANGUAGES.stream()
                    .flatMap(lang -> LexiconFiles.rows(lang, "words").stream())
                    .map(WordListsTest::set)
                    .toList()));
  }

  @Test
  void a_set_everywhere_has_the_words_of_every_language() {
    WordSet and = WordLists.everywhere("and");
    assertThat(List.of("and", "ja", "und", "och", "и", "et")).allMatch(and::has);
    assertThat(List.of("or", "an", "")).noneMatch(and::has);
  }

  @Test
  void a_set_by_language_has_words_of_those_languages_alone_that_have_some() {
    assertThat(WordLists.by("passive-agent").languages())
        .containsExactlyInAnyOrder("de", "en", "fr", "sv");
    assertThat(WordLists.by("passive-agent").in("sv"))
        .matches(by -> by.has("av"))
        .matches(by -> !by.has("by"));
  }

  @Test
  void a_part_that_two_languages_share_is_one() {
    assertThat(WordLists.partsBy("participle-endings").get("de")).containsExactly("t");
    assertThat(WordLists.partsBy("participle-endings").get("fr")).contains("t");
    assertThat(WordLists.parts("participle-endings")).contains("t").doesNotHaveDuplicates();
  }

  @Test
  void a_set_that_no_language_has_is_an_error() {
    assertThatThrownBy(() -> WordLists.everywhere("no-such-set"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a set 'no-such-set' in a words.csv of the lexicons, found none");
  }

  private static String set(String row) {
    return row.substring(0, row.indexOf(','));
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(CODE)) {
      for (Path file : files.toList()) {
        ASKED.matcher(Files.readString(file)).results().forEach(one -> asked.add(one.group(1)));
      }
    }
    return asked;
  }
}
