package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecipesTest {

  @Test
  void an_unknown_recipe_is_told() {
    assertThatThrownBy(() -> Recipes.of("linear+magic"))
        .hasMessage(
            "expected a recipe that 'kehys recipes' lists, or several joined by +, found"
                + " 'linear+magic'");
  }

  @Test
  void a_recipe_stands_once() {
    assertThatThrownBy(() -> Recipes.of("linear+linear"))
        .hasMessage("expected each recipe once, found 'linear+linear'");
  }

  @Test
  void a_setting_that_no_recipe_has_is_told() {
    assertThatThrownBy(() -> Recipes.of("linear+rules").trainer(Map.of("depth", "3")))
        .hasMessageStartingWith("expected a setting among balance, ")
        .hasMessageEndingWith("found 'depth'");
  }

  @Test
  void a_setting_of_one_recipe_alone_is_checked_by_it() {
    assertThatThrownBy(() -> Recipes.of("linear").trainer(Map.of("linear.cost", "-1")))
        .hasMessage("setting 'cost': expected a number from 0.0001 to 10000, found '-1'");
  }

  @Test
  void the_space_of_several_recipes_names_them() {
    assertThat(Recipes.of("linear+rules").space()).containsKey("linear.cost");
    assertThat(Recipes.of("linear").space()).containsKey("cost");
  }
}
