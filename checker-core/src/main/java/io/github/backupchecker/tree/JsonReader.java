package io.github.backupchecker.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, with the comments and the line breaks in texts that ARM files may have, into the same
 * tree as YAML.
 */
final class JsonReader {
  private final Limits limits;

  JsonReader(Limits limits) {
    this.limits = limits;
  }

  ReadResult read(SourceFile file) {
    TreeBuilder builder = new TreeBuilder(file, limits);
    try {
      new JsonEvents(file, builder).send();
      return builder.result(root -> true);
    } catch (JsonProcessingException e) {
      return ReadResult.unreadable(file, malformed(file, e));
    } catch (IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
  }

  private static Problem malformed(SourceFile file, JsonProcessingException e) {
    Location place = at(file, e.getLocation());
    Location comma = trailingComma(file, place);
    return comma == null
        ? Problem.at(
            ProblemKind.MALFORMED_FILE,
            place,
            "this is not JSON: " + firstLine(e.getOriginalMessage()))
        : Problem.at(
            ProblemKind.MALFORMED_FILE,
            comma,
            "this is not JSON: a comma stands before the closing bracket; remove it");
  }

  private static String firstLine(String message) {
    return message
        .lines()
        .findFirst()
        .orElse(message)
        .replaceFirst("\\(code \\d+\\)\\s*", "")
        .replaceAll("\\[Source: [^\\[\\]]*?; line: (\\d+), column: \\d+\\]", "line $1");
  }

  /** The comma before a closing bracket at or just before a place, if that is what is wrong. */
  private static @Nullable Location trailingComma(SourceFile file, Location place) {
    int at = Math.min(place.startOffset(), file.length() - 1);
    while (at > 0 && !isBracket(file, at) && at > place.startOffset() - 2) {
      at--;
    }
    if (at < 1 || !isBracket(file, at)) {
      return null;
    }
    int before = at - 1;
    while (before > 0 && file.text(before, before + 1).isBlank()) {
      before--;
    }
    return file.text(before, before + 1).equals(",")
        ? new Location(file, before, before + 1)
        : null;
  }

  private static boolean isBracket(SourceFile file, int at) {
    String character = file.text(at, at + 1);
    return character.equals("]") || character.equals("}");
  }

  private static Location at(SourceFile file, @Nullable JsonLocation location) {
    long offset = location == null ? 0 : Math.max(0, location.getCharOffset());
    int bounded = file.codePointOffset((int) Math.min(offset, file.text().length()));
    return new Location(file, bounded, bounded);
  }
}
