package io.github.backupchecker.secret;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.BitSet;
import java.util.List;

/** Where in a file a comment may begin, in code points. */
final class CommentMarks {
  private final BitSet offsets;

  private CommentMarks(BitSet offsets) {
    this.offsets = offsets;
  }

  static CommentMarks in(SourceFile file) {
    String text = file.text();
    BitSet offsets = new BitSet();
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      offsets.set(file.codePointOffset(at));
    }
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      if (AnyCase.isAnyAt(text, at + 1, "/*")) {
        offsets.set(file.codePointOffset(at));
      }
    }
    return new CommentMarks(offsets);
  }

  boolean isEmpty() {
    return offsets.isEmpty();
  }

  boolean anyIn(int from, int to) {
    int next = offsets.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** Those that stand in no value, as they do in an address such as {@code https://…}. */
  CommentMarks outside(List<Node> nodes) {
    CommentMarks left = new CommentMarks((BitSet) offsets.clone());
    nodes.forEach(node -> Scalars.each(node, left::leaveOut));
    return left;
  }

  private void leaveOut(ScalarNode scalar) {
    Location whole = scalar.location();
    if (anyIn(whole.startOffset(), whole.endOffset())) {
      Location value = WrittenScalar.value(scalar);
      offsets.clear(value.startOffset(), value.endOffset());
    }
  }
}
