package io.github.backupchecker.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a declared object, such as {@code servers/dpm-01/protection-groups/sql}.
 *
 * <p>Segments are separated by {@code /}; in a segment {@code /}, {@code %}, {@code *} and control
 * characters are percent-encoded as UTF-8. Addresses do not change when lines move.
 */
public final class Address implements Comparable<Address> {
  /** What {@link #parse} reads, blanks around it aside. */
  public static final Pattern WRITTEN = Pattern.compile("[^/\\s][^/]*(?:/[^/]+)*/[^/]*[^/\\s]");

  private final String text;
  private final String kind;

  public Address(String text) {
    this(text, text.indexOf('/') < 0 ? text : text.substring(0, text.indexOf('/')));
  }

  private Address(String text, String kind) {
    this.text = text;
    this.kind = kind;
  }

  /** The address of an object of a kind, such as {@code vaults} and {@code rsv-prod}. */
  public static Address of(String kind, String name) {
    return new Address(kind).child(name);
  }

  /** Reads an address as it is typed: a kind and at least one name; empty for anything else. */
  public static Optional<Address> parse(String text) {
    String stripped = text.strip();
    List<String> segments = List.of(stripped.split("/", -1));
    boolean whole = segments.size() >= 2 && segments.stream().noneMatch(String::isEmpty);
    return whole ? Optional.of(new Address(stripped)) : Optional.empty();
  }

  /** The address of a part of this object; the segment is given unencoded. */
  public Address child(String segment) {
    return new Address(text + "/" + encode(segment), kind);
  }

  /** The same among the addresses of a group that has a name, such as {@code prod:agents/a}. */
  public Address within(String group) {
    return new Address(encode(group) + ":" + text);
  }

  /** What this is a part of; empty for a kind. */
  public Optional<Address> parent() {
    int end = text.lastIndexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(new Address(text.substring(0, end), kind));
  }

  /** Itself and all of which it is a part, the whole last. */
  public Stream<Address> upwards() {
    return Stream.iterate(
            Optional.of(this), Optional::isPresent, one -> one.flatMap(Address::parent))
        .flatMap(Optional::stream);
  }

  /** As it is written. */
  public String text() {
    return text;
  }

  /** The last segment, decoded no further than it was encoded. */
  public String lastSegment() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** The name that the last segment encodes. */
  public String name() {
    String segment = lastSegment();
    return isAsItIs(segment) ? segment : decode(segment);
  }

  /**
   * Whether a segment is its name: it has no escape, nor half a character, which decoding mends.
   */
  private static boolean isAsItIs(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '%' || segment.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String decode(String segment) {
    byte[] encoded = segment.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length; i++) {
      boolean escape = encoded[i] == '%' && i + 2 < encoded.length;
      int high = escape ? Character.digit(encoded[i + 1], 16) : -1;
      int low = escape ? Character.digit(encoded[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        name.write(high * 16 + low);
        i += 2;
      } else {
        name.write(encoded[i]);
      }
    }
    return name.toString(StandardCharsets.UTF_8);
  }

  /** The first segment, such as {@code vaults}. */
  public String kind() {
    return kind;
  }

  /** A name as a segment of an address. */
  static String encode(String segment) {
    return isPlain(segment) ? segment : percentEncoded(segment);
  }

  private static boolean isPlain(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      boolean isUsual = c > '/' && c <= '~';
      if (!isUsual && isEncoded(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEncoded(int c) {
    return c == '/' || c == '%' || c == '*' || Character.isISOControl(c);
  }

  private static String percentEncoded(String segment) {
    StringBuilder out = new StringBuilder(segment.length());
    segment
        .codePoints()
        .forEach(
            c -> {
              if (isEncoded(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Address address && text.equals(address.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(Address other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
