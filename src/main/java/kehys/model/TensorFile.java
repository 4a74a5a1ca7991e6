package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Function;
import java.util.function.Supplier;
import kehys.data.Sha256;

/**
 * A safetensors file, memory-mapped and checked: nothing of it is believed before its lengths,
 * ranges and both checksums hold.
 */
final class TensorFile {
  private final String name;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, TensorEntry> entries = new LinkedHashMap<>();
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
    Map<String, JsonValue> root = new LinkedHashMap<>(root(header));
    JsonValue words = root.remove(Safetensors.METADATA);
    if (words != null) {
      metadata.putAll(told(() -> words.map(JsonValue::text)));
    }
    root.forEach((tensor, entry) -> entries.put(tensor, told(() -> TensorEntry.of(entry))));
  }

  private Map<String, JsonValue> root(byte[] header) {
    try {
      JsonValue root = JsonValue.read(new String(header, StandardCharsets.UTF_8));
      return told(() -> root.map(Function.identity()));
    } catch (JsonProcessingException e) {
      throw fault("expected a header in JSON, found none: " + oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw fault("the header cannot be read: " + e.getMessage());
    }
  }

  private <T> T told(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException e) {
      throw fault("header: " + oneLine(String.valueOf(e.getMessage())));
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
    List<TensorEntry> inOrder = new ArrayList<>(entries.values());
    inOrder.sort(Comparator.comparingLong(TensorEntry::start));
    long at = 0;
    for (TensorEntry entry : inOrder) {
      if (entry.start() != at || entry.end() < at) {
        throw fault(
            "expected a tensor at byte " + at + ", found " + entry.start() + " to " + entry.end());
      }
      at = entry.end();
    }
    if (at != data.limit()) {
      throw fault("expected " + at + " bytes of tensors, found " + data.limit());
    }
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
    return floats(tensor, shape, "F32");
  }

  private float[] floats(String tensor, List<Integer> shape, String expected) {
    TensorEntry entry = entry(tensor);
    if (!entry.holds(NumberKind.F32, shape)) {
      String what = expected + " " + shape + ", found " + entry.told();
      throw fault("tensor '" + tensor + "': expected " + what);
    }
    float[] values = new float[entry.length() / Float.BYTES];
    bytes(entry).asFloatBuffer().get(values);
    return finite(tensor, values);
  }

  /** The same, where they may stand there without their lower 16 bits. */
  float[] shortest(String tensor, List<Integer> shape) {
    TensorEntry entry = entry(tensor);
    if (!entry.holds(NumberKind.BF16, shape)) {
      return floats(tensor, shape, "BF16 or F32");
    }
    short[] upper = new short[entry.length() / Short.BYTES];
    bytes(entry).asShortBuffer().get(upper);
    float[] values = new float[upper.length];
    for (int i = 0; i < upper.length; i++) {
      values[i] = Halved.value(upper[i]);
    }
    return finite(tensor, values);
  }

  /** A row of whole numbers; none where there is no such tensor. */
  long[] longs(String tensor) {
    TensorEntry entry = entry(tensor);
    int numbers = entry.length() / Long.BYTES;
    if (entry.equals(TensorEntry.NONE)) {
      return new long[0];
    }
    if (!entry.holds(NumberKind.I64, List.of(numbers))) {
      throw fault("tensor '" + tensor + "': expected a row of I64, found " + entry.told());
    }
    long[] values = new long[numbers];
    bytes(entry).asLongBuffer().get(values);
    return values;
  }

  private TensorEntry entry(String tensor) {
    read.add(tensor);
    return entries.getOrDefault(tensor, TensorEntry.NONE);
  }

  private ByteBuffer bytes(TensorEntry entry) {
    return data.slice((int) entry.start(), entry.length()).order(ByteOrder.LITTLE_ENDIAN);
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
