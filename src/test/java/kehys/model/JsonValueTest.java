package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
  @Test
  void values_come_as_what_they_are() throws IOException {
    JsonValue json = JsonValue.read("{\"a\":[1,2.5,true],\"b\":{\"c\":\"ä\"},\"d\":-7}");
    assertThat(json.get("a").list(JsonValue::value)).containsExactly(1L, 2.5, true);
    assertThat(json.get("b").map(JsonValue::text)).isEqualTo(Map.of("c", "ä"));
    assertThat(json.get("d").whole()).isEqualTo(-7);
    assertThat(json.get("d").number()).isEqualTo(-7.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1", "{\"a\":1,\"a\":2}", "1 2", "null", "[nul]", "{\"a\":nope}"})
  void what_is_no_json_or_more_than_one_value_is_refused(String text) {
    assertThatThrownBy(() -> JsonValue.read(text)).isInstanceOf(IOException.class);
  }

  @Test
  void a_value_of_another_kind_is_told_with_its_place() throws IOException {
    JsonValue json = JsonValue.read("{\"heads\":[{\"weight\":\"1\"}]}");
    List<JsonValue> heads = json.get("heads").list(head -> head);
    assertThatThrownBy(() -> heads.get(0).get("weight").number())
        .hasMessage("heads[0].weight: expected a number, found 1");
    assertThatThrownBy(() -> json.get("heads").text())
        .hasMessage("heads: expected a text, found an array");
    assertThatThrownBy(() -> heads.get(0).whole())
        .hasMessage("heads[0]: expected a whole number, found an object");
  }

  @Test
  void a_number_too_great_or_with_decimals_is_no_whole_one() throws IOException {
    List<JsonValue> numbers = JsonValue.read("[2147483648,1.0]").list(number -> number);
    assertThatThrownBy(() -> numbers.get(0).whole())
        .hasMessage("[0]: expected a whole number of at most nine digits, found 2147483648");
    assertThatThrownBy(() -> numbers.get(1).whole())
        .hasMessage("[1]: expected a whole number, found 1.0");
  }

  @Test
  void a_key_too_many_and_one_that_is_missing_are_told() throws IOException {
    JsonValue json = JsonValue.read("{\"a\":1,\"b\":2}");
    assertThatThrownBy(() -> json.of("a"))
        .hasMessage("expected the keys a and no others, found [a, b]");
    assertThatThrownBy(() -> json.get("c")).hasMessage("expected the key c, found [a, b]");
  }

  @Test
  void a_constant_is_one_of_its_names() throws IOException {
    JsonValue json = JsonValue.read("[\"SOFTMAX\",\"softmax\"]");
    List<JsonValue> names = json.list(name -> name);
    assertThat(names.get(0).one(Link.class)).isEqualTo(Link.SOFTMAX);
    assertThatThrownBy(() -> names.get(1).one(Link.class))
        .hasMessage("[1]: expected one of [SOFTMAX, ONE_VERSUS_REST], found softmax");
  }
}
