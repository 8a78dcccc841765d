package rongcuo.casefile.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values under a seal, by which alone they enter the hash of their line: they can be taken out
 * later and the chain holds. Nobody can guess at them then, for their salt goes with them.
 *
 * @param seal the SHA-256 of the salt with the values as JSON after it
 * @param salt random; null if the values are withheld
 */
record Sealed(String seal, @Nullable String salt, Map<String, Object> values) {

  private static final int SALT_BYTES = 16;

  /** Made when something is sealed first, which a reader of histories never does. */
  private static final class Salts {
    static final SecureRandom RANDOM = new SecureRandom();
  }

  static Sealed of(Map<String, Object> values) {
    byte[] random = new byte[SALT_BYTES];
    Salts.RANDOM.nextBytes(random);
    String salt = HexFormat.of().formatHex(random);
    return new Sealed(seal(salt, values), salt, values);
  }

  private static String seal(String salt, Map<String, Object> values) {
    return sha256((salt + Json.text(values)).getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The seal without what is under it. */
  Sealed withheld() {
    return new Sealed(seal, null, Map.of());
  }

  boolean isWithheld() {
    return salt == null;
  }

  boolean isIntact() {
    return salt == null ? values.isEmpty() : seal.equals(seal(salt, values));
  }

  /** As fields of a line, with or without what is under the seal. */
  void into(Map<String, Object> fields, boolean whole) {
    fields.put("seal", seal);
    if (whole && salt != null) {
      fields.put("salt", salt);
      fields.putAll(values);
    }
  }

  /** From the fields of a line, of which only some can be values. */
  static Sealed from(Map<?, ?> fields, String... names) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : names) {
      Object value = fields.get(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new Sealed((String) fields.get("seal"), (String) fields.get("salt"), values);
  }
}
