package kehys.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kehys.data.Sha256;

/**
 * A safetensors file, memory-mapped and checked: nothing of it is believed before its lengths,
 * ranges and both checksums hold.
 */
final class TensorFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final String name;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, JsonNode> entries = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private final ByteBuffer data;

  private TensorFile(String name, ByteBuffer file) {
    this.name = name;
    byte[] header = header(file);
    this.data = file.slice().order(ByteOrder.LITTLE_ENDIAN);
    parse(header);
    checkHash("header", Safetensors.HEADER_HASH, hashOfHeader(header));
    checkHash("tensors", Safetensors.TENSOR_HASH, hashOfData());
    checkRanges();
  }

  /** Maps and checks a file; every fault is a {@link ModelException}. */
  static TensorFile open(Path file) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new ModelException(name, "expected a model file, found none; name a folder with one");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new ModelException(name, "expected at most 2 GiB, found " + channel.size());
      }
      return new TensorFile(name, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new ModelException(name, "cannot be read: " + e.getMessage());
    }
  }

  private byte[] header(ByteBuffer file) {
    file.order(ByteOrder.LITTLE_ENDIAN);
    if (file.remaining() < 8) {
      throw fault("expected 8 bytes of header length, found " + file.remaining() + " bytes in all");
    }
    long length = file.getLong();
    long most = Math.min(file.remaining(), Safetensors.LONGEST_HEADER);
    if (length < 2 || length > most) {
      throw fault("expected a header of 2 to " + most + " bytes, found a length of " + length);
    }
    byte[] header = new byte[(int) length];
    file.get(header);
    return header;
  }

  private void parse(byte[] header) {
    JsonNode root = tree(header);
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (!field.getKey().equals(Safetensors.METADATA)) {
        entries.put(field.getKey(), field.getValue());
      }
    }
    for (Map.Entry<String, JsonNode> field : root.path(Safetensors.METADATA).properties()) {
      metadata.put(field.getKey(), field.getValue().asText());
    }
  }

  private JsonNode tree(byte[] header) {
    try {
      JsonNode root = JSON.readTree(header);
      if (root == null || !root.isObject()) {
        throw fault("expected a JSON object as header, found something else");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw fault("expected a header in JSON, found none: " + oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw fault("the header cannot be read: " + e.getMessage());
    }
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ");
  }

  private String hashOfHeader(byte[] header) {
    byte[] bare = Safetensors.withoutOwnHash(header, metadata(Safetensors.HEADER_HASH));
    return Sha256.hex(Sha256.digest().digest(bare));
  }

  private String hashOfData() {
    MessageDigest digest = Sha256.digest();
    digest.update(data.duplicate());
    return Sha256.hex(digest.digest());
  }

  private void checkHash(String what, String key, String found) {
    String expected = metadata(key);
    if (!expected.equals(found)) {
      throw fault(what + ": expected SHA-256 " + expected + ", found " + found);
    }
  }

  private void checkRanges() {
    List<JsonNode> ranges = new ArrayList<>();
    entries.forEach((tensor, entry) -> ranges.add(range(tensor, entry)));
    ranges.sort(Comparator.comparingLong(range -> range.get(0).asLong()));
    long at = 0;
    for (JsonNode range : ranges) {
      long start = range.get(0).asLong();
      long end = range.get(1).asLong();
      if (start != at || end < start) {
        throw fault("expected a tensor at byte " + at + ", found " + start + " to " + end);
      }
      at = end;
    }
    if (at != data.limit()) {
      throw fault("expected " + at + " bytes of tensors, found " + data.limit());
    }
  }

  private JsonNode range(String tensor, JsonNode entry) {
    JsonNode range = entry.path("data_offsets");
    if (range.size() != 2
        || !range.path(0).isIntegralNumber()
        || !range.path(1).isIntegralNumber()) {
      throw fault("tensor '" + tensor + "': expected two data_offsets, found " + range);
    }
    return range;
  }

  /** The value of a metadata key that has to be there. */
  String metadata(String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw fault("expected '" + key + "' in its metadata, found none; it is no model of kehys");
    }
    return value;
  }

  /** The names of the tensors that nobody has asked for. */
  Set<String> unread() {
    Set<String> unread = new TreeSet<>(entries.keySet());
    unread.removeAll(read);
    return unread;
  }

  /** A tensor's values, checked to be finite floats of this shape. */
  float[] floats(String tensor, List<Integer> shape) {
    read.add(tensor);
    JsonNode entry = entries.getOrDefault(tensor, JSON.missingNode());
    String found = entry.path("dtype").asText() + " " + entry.path("shape");
    String expected = "F32 " + JSON.valueToTree(shape);
    long count = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    long start = entry.path("data_offsets").path(0).asLong();
    if (!expected.equals(found)
        || entry.path("data_offsets").path(1).asLong() != start + 4 * count) {
      throw fault("tensor '" + tensor + "': expected " + expected + ", found " + entry);
    }
    float[] values = new float[(int) count];
    data.slice((int) start, (int) (4 * count))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return finite(tensor, values);
  }

  private float[] finite(String tensor, float[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw fault(
            "tensor '" + tensor + "': expected finite values, found " + values[i] + " at " + i);
      }
    }
    return values;
  }

  /** A fault of this file. */
  ModelException fault(String fault) {
    return new ModelException(name, fault);
  }
}
