package io.github.backupchecker.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes a tree in the form that {@link PackedTree} reads. */
public final class TreePacker {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

  private TreePacker() {}

  /** A tree without its places; the same tree gives the same bytes. */
  public static byte[] pack(Node root) {
    TreePacker packer = new TreePacker();
    packer.write(root);
    return packer.packed();
  }

  private void write(Node node) {
    if (node instanceof ScalarNode scalar) {
      nodes.write(PackedTree.STYLES.indexOf(scalar.style()));
      write(scalar.text());
    } else if (node instanceof SequenceNode sequence) {
      nodes.write(PackedTree.SEQUENCE);
      number(nodes, sequence.items().size());
      sequence.items().forEach(this::write);
    } else if (node instanceof MappingNode mapping) {
      nodes.write(PackedTree.MAPPING);
      write(mapping.entries());
    }
  }

  private void write(List<MappingNode.Entry> entries) {
    number(nodes, entries.size());
    for (MappingNode.Entry entry : entries) {
      write(entry.key());
      write(entry.value());
    }
  }

  private void write(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(nodes, known == null ? texts.size() - 1 : known);
  }

  /** Seven bits to a byte, the lowest first; the eighth says that more follow. */
  private static void number(ByteArrayOutputStream to, int number) {
    int rest = number;
    while (rest >= PackedTree.MORE) {
      to.write(rest | PackedTree.MORE);
      rest >>>= PackedTree.BITS;
    }
    to.write(rest);
  }

  private byte[] packed() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    number(content, texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(content, bytes.length);
      content.writeBytes(bytes);
    }
    content.writeBytes(nodes.toByteArray());
    CRC32 sum = new CRC32();
    sum.update(content.toByteArray());
    return ByteBuffer.allocate(PackedTree.HEADER + content.size())
        .putInt(PackedTree.FORM)
        .putInt((int) sum.getValue())
        .put(content.toByteArray())
        .array();
  }
}
