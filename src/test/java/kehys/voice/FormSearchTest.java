package kehys.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;
import org.junit.jupiter.api.Test;

class FormSearchTest {
  private final List<Form> forms = new ArrayList<>();

  @Test
  void a_form_is_found_whatever_its_capitals() {
    add(0, "ministry");
    assertThat(found("The MINISTRY and the Ministry"))
        .containsExactly("ministry 1-1", "ministry 4-4");
  }

  @Test
  void a_form_with_capitals_is_found_only_where_the_sentence_has_them() {
    add(0, "RIA");
    assertThat(found("Ria wrote to RIA")).containsExactly("RIA 3-3");
  }

  @Test
  void a_stem_takes_endings_of_at_most_eight_letters() {
    add(0, "minister*");
    assertThat(found("ministerien ministeriumschef ministeriumschefs minister"))
        .containsExactly("minister* 0-0", "minister* 1-1", "minister* 3-3");
  }

  @Test
  void a_stem_may_stand_before_other_words() {
    add(0, "foreign minist* spokes*");
    assertThat(found("Foreign ministry spokeswoman"))
        .containsExactly("foreign minist* spokes* 0-2");
  }

  @Test
  void of_forms_that_begin_alike_the_one_of_more_words_wins() {
    add(0, "foreign");
    add(0, "foreign minister");
    assertThat(found("Foreign minister, foreign"))
        .containsExactly("foreign minister 0-1", "foreign 2-2");
  }

  @Test
  void of_equal_words_the_one_of_more_letters_wins() {
    add(0, "min*");
    add(0, "minister");
    add(0, "minist*");
    assertThat(found("minister")).containsExactly("minister 0-0");
  }

  @Test
  void what_a_form_takes_is_not_taken_by_another_of_its_kind() {
    add(0, "prime minister");
    add(0, "minister of trade");
    add(1, "minister of");
    assertThat(found("the prime minister of trade"))
        .containsExactly("prime minister 1-2", "minister of 2-3");
  }

  @Test
  void forms_of_different_kinds_that_begin_alike_stand_in_the_order_of_their_kinds() {
    add(1, "claim");
    add(0, "claim*");
    assertThat(found("a claim")).containsExactly("claim* 1-1", "claim 1-1");
  }

  @Test
  void letters_that_few_forms_have_are_letters_like_others() {
    for (char letter = 'а'; letter <= 'я'; letter++) {
      add(0, "ab" + letter);
    }
    for (char letter = 'à'; letter <= 'ö'; letter++) {
      add(0, "ab" + letter + "*");
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      add(0, "ba" + letter + "ő");
      add(0, "ba" + letter + "ű");
    }
    assertThat(found("ABЯ abж abÔx baqŐ baqű abő"))
        .extracting(one -> one.substring(0, one.indexOf(' ')))
        .containsExactly("abя", "abж", "abô*", "baqő", "baqű");
  }

  @Test
  void words_whose_lower_case_is_not_letter_by_letter_are_found() {
    add(0, "οδος*");
    add(0, "i\u0307zmir");
    assertThat(found("ΟΔΟΣ and İzmir")).containsExactly("οδος* 0-0", "i\u0307zmir 2-2");
  }

  @Test
  void nothing_is_found_without_forms_or_without_words() {
    assertThat(found("the ministry")).isEmpty();
    add(0, "ministry");
    assertThat(found("")).isEmpty();
    assertThat(found(" … ")).isEmpty();
  }

  private void add(int kind, String written) {
    forms.add(Form.of(kind, written, new Entry.Source(Attribution.OFFICIAL, written)));
  }

  private List<String> found(String sentence) {
    return new FormSearch(FormTree.of(forms), new SentenceWords(sentence), 2)
        .mentions().stream()
            .map(
                one ->
                    ((Entry.Source) one.entry()).country() + " " + one.first() + "-" + one.last())
            .toList();
  }
}
