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
  static final String FLOATS = "F32";
  static final String LONGS = "I64";

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

  /** Whether it is numbers of this kind and shape, which take so many bytes. */
  boolean holds(String kind, List<Integer> expected, long bytes) {
    return dtype.equals(kind)
        && shape.equals(expected.stream().map(Integer::longValue).toList())
        && end - start == bytes;
  }

  /** It, as a message says it. */
  String told() {
    return dtype + " " + shape + " in bytes " + start + " to " + end;
  }
}
