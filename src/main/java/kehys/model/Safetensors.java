package kehys.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.data.Sha256;

/**
 * Writes the safetensors layout: 8 bytes little-endian length of the header, the header as JSON,
 * the tensors' bytes. Two checksums stand in {@code __metadata__}: {@code sha256} over the tensors'
 * bytes, and {@code header_sha256} over the header with its own digits as zeros.
 */
final class Safetensors {
  static final String METADATA = "__metadata__";
  static final String TENSOR_HASH = "sha256";
  static final String HEADER_HASH = "header_sha256";
  static final String NO_HASH = "0".repeat(64);
  static final int LONGEST_HEADER = 16 << 20;

  private Safetensors() {}

  /** Writes the tensors, in their order, under this metadata. */
  static void write(OutputStream out, Map<String, String> metadata, List<Tensor> tensors)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Tensor tensor : tensors) {
      digest.update(tensor.bytes());
    }
    Map<String, String> whole = new TreeMap<>(metadata);
    whole.put(TENSOR_HASH, Sha256.hex(digest.digest()));
    whole.put(HEADER_HASH, NO_HASH);
    whole.put(HEADER_HASH, Sha256.hex(Sha256.digest().digest(header(whole, tensors))));
    byte[] header = header(whole, tensors);
    out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).array());
    out.write(header);
    for (Tensor tensor : tensors) {
      out.write(tensor.bytes().array());
    }
  }

  private static byte[] header(Map<String, String> metadata, List<Tensor> tensors)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new ObjectMapper().createGenerator(bytes)) {
      json.writeStartObject();
      json.writePOJOField(METADATA, metadata);
      long at = 0;
      for (Tensor tensor : tensors) {
        long end = at + tensor.length();
        json.writeObjectFieldStart(tensor.name());
        json.writeStringField("dtype", tensor.kind().name());
        json.writePOJOField("shape", tensor.shape());
        json.writePOJOField("data_offsets", List.of(at, end));
        json.writeEndObject();
        at = end;
      }
      json.writeEndObject();
    }
    while (bytes.size() % 8 != 0) {
      bytes.write(' ');
    }
    return bytes.toByteArray();
  }

  /** The header's bytes with the digits of its own hash as zeros. */
  static byte[] withoutOwnHash(byte[] header, String hash) {
    String text = new String(header, StandardCharsets.UTF_8);
    return text.replace(field(hash), field(NO_HASH)).getBytes(StandardCharsets.UTF_8);
  }

  private static String field(String hash) {
    return '"' + HEADER_HASH + "\":\"" + hash + '"';
  }
}
