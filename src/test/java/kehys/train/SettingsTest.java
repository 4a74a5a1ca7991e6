package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kehys.features.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
  @Test
  void what_nobody_sets_has_its_standard_value() {
    LinearSettings settings = LinearSettings.of(Map.of("cost", "2.5"));
    assertThat(settings.cost()).isEqualTo(2.5);
    assertThat(settings.hash().words()).isEqualTo(2);
    assertThat(settings.hash().sight()).isEqualTo(Sight.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cost       | 0    | a number from 0.0001 to 10000
          cost       | dear | a number from 0.0001 to 10000
          cost       | NaN  | a number from 0.0001 to 10000
          bits       | 40   | a whole number from 8 to 24
          words      | 3    | 1 or 2
          characters | 2    | 0 or 3 to 8
          cased      | yes  | true or false
          context    | no   | true or false
          tone       | TRUE | true or false
          names      | hide | seen or masked
          """)
  void a_value_outside_its_range_is_refused(String name, String value, String range) {
    assertThatThrownBy(() -> LinearSettings.of(Map.of(name, value)))
        .isInstanceOf(SettingException.class)
        .hasMessage("setting '" + name + "': expected " + range + ", found '" + value + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          svm   | cost       | -1  | a number from 0.0001 to 10000
          svm   | characters | 2   | 0 or 3 to 8
          bayes | smoothing  | 0   | a number from 0.000001 to 1000
          bayes | balance    | 2   | a number from 0 to 1
          bayes | words      | 3   | 1 or 2
          boost | rounds     | 0   | a whole number from 1 to 5000
          boost | depth      | 2.5 | a whole number from 1 to 12
          boost | rate       | 0   | a number from 0.001 to 1
          boost | features   | all | a whole number from 10 to 100000
          boost | bits       | 40  | a whole number from 8 to 24
          """)
  void every_recipe_refuses_what_its_settings_cannot_take(
      String recipe, String name, String value, String range) {
    assertThatThrownBy(() -> Recipe.of(recipe).orElseThrow().trainer(Map.of(name, value)))
        .isInstanceOf(SettingException.class)
        .hasMessage("setting '" + name + "': expected " + range + ", found '" + value + "'");
  }

  @ParameterizedTest
  @EnumSource(Recipe.class)
  void the_standard_values_of_every_recipe_are_within_its_ranges(Recipe recipe) {
    assertThatCode(() -> recipe.trainer(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void a_setting_that_does_not_exist_is_refused_with_those_that_do() {
    assertThatThrownBy(() -> LinearSettings.of(Map.of("depth", "3")))
        .hasMessage(
            "expected a setting among balance, before, bits, cased, characters, context, cost,"
                + " iterations, names, place, tolerance, tone, voices, words; found 'depth'");
  }
}
