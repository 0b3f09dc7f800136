package io.github.backupchecker.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.scan.TreeEvents;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;

/** Tells what the JSON library meets in a text. */
record JsonEvents(SourceFile file, TreeEvents target) {

  void send() throws IOException {
    try (JsonParser parser = factory().createParser(file.text())) {
      if (parser.nextToken() != null) {
        target.document(offset(parser));
        value(parser);
        requireEnd(parser);
      }
    }
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
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
  }

  private void value(JsonParser parser) throws IOException {
    send(parser);
    while (!parser.getParsingContext().inRoot()) {
      parser.nextToken();
      send(parser);
    }
  }

  private void requireEnd(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      int at = offset(parser);
      throw new UnreadableInput(
          Problem.at(
              ProblemKind.MALFORMED_FILE,
              new Location(file, at, at),
              "this is not JSON: there is more after the end of the first value"));
    }
  }

  private void send(JsonParser parser) throws IOException {
    int start = offset(parser);
    switch (parser.currentToken()) {
      case START_OBJECT -> target.mapping(opening(start, start), true);
      case START_ARRAY -> target.sequence(opening(start, start), true);
      case END_OBJECT, END_ARRAY -> target.end(start + 1);
      default -> scalar(parser, start);
    }
  }

  private void scalar(JsonParser parser, int start) throws IOException {
    JsonToken token = parser.currentToken();
    String text = parser.getText();
    parser.finishToken();
    boolean isKey = token == JsonToken.FIELD_NAME;
    boolean isPlain = !isKey && token != JsonToken.VALUE_STRING;
    int end = isPlain ? start + text.codePointCount(0, text.length()) : closingQuote(start) + 1;
    target.scalar(opening(start, isKey ? end : start), start, end, text, isPlain);
  }

  /** The library's place after a key is past its colon, so that the key's own quote is sought. */
  private int closingQuote(int start) {
    String raw = file.text();
    int from = file.charOffset(start) + 1;
    while (raw.charAt(from) != '"') {
      from += raw.charAt(from) == '\\' ? 2 : 1;
    }
    return file.codePointOffset(from);
  }

  private static TreeEvents.Opening opening(int from, int to) {
    return new TreeEvents.Opening(from, to, null, null);
  }

  private int offset(JsonParser parser) {
    return file.codePointOffset((int) parser.currentTokenLocation().getCharOffset());
  }
}
