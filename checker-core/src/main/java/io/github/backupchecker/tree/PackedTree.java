package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A tree that was read when the program was built: its different texts, and nodes that number them.
 */
public final class PackedTree {
  /** The first four bytes; another form has others. */
  static final int FORM = 0x42435431;

  /** The form and the checksum of what follows. */
  static final int HEADER = 8;

  /** By their numbers, which stand before texts. */
  static final List<ScalarNode.Style> STYLES =
      List.of(
          ScalarNode.Style.PLAIN,
          ScalarNode.Style.QUOTED,
          ScalarNode.Style.NULL,
          ScalarNode.Style.TAGGED);

  /** Numbers that stand before lists and mappings. */
  static final int SEQUENCE = 4;

  static final int MAPPING = 5;
  static final int BITS = 7;
  static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private final Location place;
  private int at = HEADER;

  private PackedTree(SourceFile file, byte[] bytes) {
    this.bytes = bytes;
    this.place = Location.startOf(file);
  }

  /**
   * The tree that was packed.
   *
   * @param file of which it is; every node has the place of its beginning
   * @throws IllegalStateException where these are not the bytes that were written
   */
  public static Node unpack(SourceFile file, byte[] packed) {
    if (!isWhole(packed)) {
      throw new IllegalStateException(
          "what the program has of " + file + " is damaged: get the program again");
    }
    PackedTree tree = new PackedTree(file, packed);
    return tree.node(tree.texts());
  }

  private static boolean isWhole(byte[] packed) {
    if (packed.length < HEADER) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(packed, HEADER, packed.length - HEADER);
    ByteBuffer header = ByteBuffer.wrap(packed);
    return header.getInt() == FORM && header.getInt() == (int) sum.getValue();
  }

  private String[] texts() {
    String[] texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
    return texts;
  }

  private Node node(String[] texts) {
    return switch (bytes[at]) {
      case MAPPING -> mapping(texts);
      case SEQUENCE -> sequence(texts);
      default -> scalar(texts);
    };
  }

  private ScalarNode scalar(String[] texts) {
    ScalarNode.Style style = STYLES.get(bytes[at++]);
    return new ScalarNode(texts[number()], style, place, null);
  }

  private SequenceNode sequence(String[] texts) {
    at++;
    int size = number();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node(texts));
    }
    return new SequenceNode(List.copyOf(items), place, null);
  }

  private MappingNode mapping(String[] texts) {
    at++;
    int size = number();
    List<MappingNode.Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new MappingNode.Entry(scalar(texts), node(texts)));
    }
    return new MappingNode(List.copyOf(entries), place, null);
  }

  private int number() {
    int number = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      number |= (bytes[at++] & (MORE - 1)) << shift;
      shift += BITS;
    }
    return number | bytes[at++] << shift;
  }
}
