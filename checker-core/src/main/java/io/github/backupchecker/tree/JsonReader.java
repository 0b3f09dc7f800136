package io.github.backupchecker.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, with the comments and the line breaks in texts that ARM files may have, into the same
 * tree as YAML.
 */
final class JsonReader {
  private final Limits limits;
  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  JsonReader(Limits limits) {
    this.limits = limits;
  }

  ReadResult read(SourceFile file) {
    Remarks remarks = Remarks.none();
    try (JsonParser parser = factory.createParser(file.text())) {
      List<Node> documents = new ArrayList<>();
      if (parser.nextToken() != null) {
        documents.add(new Tree(file, parser, new Budget(limits), remarks).node(0));
        requireEnd(file, parser);
      }
      return ReadResult.of(file, documents, remarks);
    } catch (UnreadableInput e) {
      return ReadResult.unreadable(file, e.problem());
    } catch (JsonProcessingException e) {
      return ReadResult.unreadable(file, malformed(file, e));
    } catch (IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
  }

  private static void requireEnd(SourceFile file, JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new UnreadableInput(
          Problem.at(
              ProblemKind.MALFORMED_FILE,
              at(file, parser.currentTokenLocation()),
              "this is not JSON: there is more after the end of the first value"));
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

  /** Builds the tree of one JSON value from its tokens. */
  private record Tree(SourceFile file, JsonParser parser, Budget budget, Remarks remarks) {

    Node node(int depth) throws IOException {
      JsonToken token = parser.currentToken();
      int start = offset(parser.currentTokenLocation());
      budget.node(new Location(file, start, start));
      if (token == JsonToken.START_OBJECT) {
        budget.depth(depth + 1, new Location(file, start, start));
        return object(start, depth + 1);
      }
      if (token == JsonToken.START_ARRAY) {
        budget.depth(depth + 1, new Location(file, start, start));
        return array(start, depth + 1);
      }
      return scalar(token, start);
    }

    private Node object(int start, int depth) throws IOException {
      MappingBuilder builder = new MappingBuilder(budget, remarks);
      while (next() != JsonToken.END_OBJECT) {
        ScalarNode key = scalar(parser.currentToken(), offset(parser.currentTokenLocation()));
        budget.node(key.location());
        next();
        remarks.enter(key);
        Node value = node(depth);
        remarks.leave();
        builder.add(key, value);
      }
      return new MappingNode(builder.entries(), to(start), null);
    }

    private Node array(int start, int depth) throws IOException {
      List<Node> items = new ArrayList<>();
      while (next() != JsonToken.END_ARRAY) {
        items.add(node(depth));
      }
      return new SequenceNode(List.copyOf(items), to(start), null);
    }

    private ScalarNode scalar(JsonToken token, int start) throws IOException {
      String text = parser.getText();
      ScalarNode.Style style =
          switch (token) {
            case VALUE_NULL -> ScalarNode.Style.NULL;
            case VALUE_STRING, FIELD_NAME -> ScalarNode.Style.QUOTED;
            default -> ScalarNode.Style.PLAIN;
          };
      parser.finishToken();
      return new ScalarNode(text, style, scalarRange(token, start, text), null);
    }

    /** The library's place after a key is past its colon, so that the key's own quote is sought. */
    private Location scalarRange(JsonToken token, int start, String text) throws IOException {
      if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
        return new Location(file, start, closingQuote(start) + 1);
      }
      return new Location(file, start, start + text.codePointCount(0, text.length()));
    }

    private int closingQuote(int start) {
      String raw = file.text();
      int from = rawOffset(start) + 1;
      while (raw.charAt(from) != '"') {
        from += raw.charAt(from) == '\\' ? 2 : 1;
      }
      return file.codePointOffset(from);
    }

    private int rawOffset(int codePoint) {
      return file.charOffset(codePoint);
    }

    private Location to(int start) {
      return new Location(file, start, offset(parser.currentTokenLocation()) + 1);
    }

    private JsonToken next() throws IOException {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new UnreadableInput(
            Problem.at(
                ProblemKind.MALFORMED_FILE,
                at(file, parser.currentLocation()),
                "this is not JSON: it ends before its last bracket is closed"));
      }
      return token;
    }

    private int offset(JsonLocation location) {
      return file.codePointOffset((int) location.getCharOffset());
    }
  }
}
