package kehys.model;

import java.util.List;

/**
 * What the header of a file tells of a tensor.
 *
 * @param dtype what its numbers are
 * @param shape its lengths
 * @param start its first byte among those of all tensors
 * @param end the byte behind its last
 */
record TensorEntry(String dtype, List<Long> shape, long start, long end) {
  /** Of a tensor that is not there. */
  static final TensorEntry NONE = new TensorEntry("none", List.of(), 0, 0);

  static TensorEntry of(JsonValue json) {
    json.of("dtype", "shape", "data_offsets");
    List<Long> range = json.get("data_offsets").list(JsonValue::count);
    if (range.size() != 2) {
      throw json.fault("two data_offsets", range);
    }
    return new TensorEntry(
        json.get("dtype").text(),
        json.get("shape").list(JsonValue::count),
        range.get(0),
        range.get(1));
  }

  /** Whether it is numbers of this kind and shape. */
  boolean holds(NumberKind kind, List<Integer> expected) {
    List<Long> lengths = expected.stream().map(Integer::longValue).toList();
    return dtype.equals(kind.name())
        && shape.equals(lengths)
        && end - start == lengths.stream().reduce((long) kind.bytes(), Math::multiplyExact);
  }

  /** Length, in bytes. */
  int length() {
    return (int) (end - start);
  }

  /** It, as a message says it. */
  String told() {
    return equals(NONE) ? dtype : dtype + " " + shape + " in bytes " + start + " to " + end;
  }
}
