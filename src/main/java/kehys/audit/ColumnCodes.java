package kehys.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a column as small numbers, in the order of first occurrence. */
final class ColumnCodes {
  private final List<String> values = new ArrayList<>();
  private final int[] codes;

  ColumnCodes(Sentences sentences, String column) {
    Map<String, Integer> known = new HashMap<>();
    codes = new int[sentences.size()];
    for (int place = 0; place < codes.length; place++) {
      String value = sentences.cell(place, column);
      codes[place] =
          known.computeIfAbsent(
              value,
              fresh -> {
                values.add(fresh);
                return values.size() - 1;
              });
    }
  }

  List<String> values() {
    return values;
  }

  int code(int place) {
    return codes[place];
  }
}
