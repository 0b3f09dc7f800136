package io.github.backupchecker.secret;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a file that was read: they stand between its values.
 *
 * @param all their places, without the characters that begin them, in the order of the file
 */
record Comments(List<Location> all) {
  private static final Pattern COMMENT =
      Pattern.compile("(?:#|//)(?<line>[^\\r\\n]*)|/\\*(?<block>.*?)(?:\\*/|$)", Pattern.DOTALL);

  Comments {
    all = List.copyOf(all);
  }

  static Comments of(SourceFile file, List<Node> nodes) {
    CommentMarks marks = CommentMarks.in(file);
    CommentMarks outside = marks.isEmpty() ? marks : marks.outside(nodes);
    return new Comments(outside.isEmpty() ? List.of() : between(file, nodes, marks));
  }

  private static List<Location> between(SourceFile file, List<Node> nodes, CommentMarks marks) {
    List<Location> values = new ArrayList<>();
    nodes.forEach(node -> Scalars.each(node, scalar -> add(scalar, values)));
    values.sort(Comparator.comparingInt(Location::startOffset));
    List<Location> comments = new ArrayList<>();
    int from = 0;
    for (Location value : values) {
      if (marks.anyIn(from, value.startOffset())) {
        between(file, from, value.startOffset(), comments);
      }
      from = Math.max(from, value.endOffset());
    }
    between(file, from, file.length(), comments);
    return comments;
  }

  /** Every secret in a comment, and each comment behind a secret in its line. */
  List<SecretPlace> secrets(List<SecretPlace> inValues) {
    List<SecretPlace> places = new ArrayList<>();
    for (Location comment : all) {
      SourceFile file = comment.file();
      int from = file.charOffset(comment.startOffset());
      for (SecretPlace place : TextSecrets.in(comment.text())) {
        int start = file.codePointOffset(from + place.start());
        places.add(place.at(start, file.codePointOffset(from + place.end())));
      }
    }
    if (!all.isEmpty()) {
      beside(inValues, places);
    }
    return places;
  }

  private void beside(List<SecretPlace> inValues, List<SecretPlace> places) {
    TreeMap<Integer, SecretPlace> byEnd = new TreeMap<>();
    TreeMap<Integer, SecretPlace> byStart = new TreeMap<>();
    inValues.forEach(secret -> byEnd.put(secret.end(), secret));
    inValues.forEach(secret -> byStart.put(secret.start(), secret));
    int next = Integer.MAX_VALUE;
    for (int i = all.size() - 1; i >= 0; i--) {
      Location comment = all.get(i);
      var before = byEnd.floorEntry(comment.startOffset());
      var after = byStart.ceilingEntry(comment.endOffset());
      boolean behind = before != null && isBehind(comment, before.getValue());
      boolean header =
          after != null && after.getKey() <= next && isInHeader(comment, after.getValue());
      if (behind || header) {
        SecretKind kind = (behind ? before : after).getValue().kind();
        places.add(new SecretPlace(kind, comment.startOffset(), comment.endOffset(), false));
      }
      next = comment.startOffset();
    }
  }

  private static boolean isBehind(Location comment, SecretPlace secret) {
    int line = comment.file().position(secret.end()).line();
    return comment.startOffset() >= secret.end() && comment.start().line() == line;
  }

  /** Whether a comment stands in the line that opens a block, as in {@code passphrase: | # …}. */
  private static boolean isInHeader(Location comment, SecretPlace secret) {
    int after = comment.endOffset();
    int before = secret.start();
    return after <= before && comment.file().text(after, before).isBlank();
  }

  private static void between(SourceFile file, int from, int to, List<Location> comments) {
    int start = file.charOffset(from);
    Matcher found = COMMENT.matcher(file.text(from, to));
    while (found.find()) {
      String group = found.group("line") == null ? "block" : "line";
      comments.add(
          new Location(
              file,
              file.codePointOffset(start + found.start(group)),
              file.codePointOffset(start + found.end(group))));
    }
  }

  private static void add(ScalarNode scalar, List<Location> values) {
    Location value = WrittenScalar.value(scalar);
    if (value.startOffset() < value.endOffset()) {
      values.add(value);
    }
  }
}
