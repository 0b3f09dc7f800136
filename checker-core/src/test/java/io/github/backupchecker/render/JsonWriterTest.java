package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void valuesStandOnLinesWithAnIndent() throws IOException {
    assertThat(
            written(
                json ->
                    json.object(
                        all -> {
                          all.member("text", "a\"b");
                          all.member("count", 7);
                          all.member("told", true);
                          all.member("none", Optional.empty());
                          all.texts("nothing", List.of());
                          all.object("empty", any -> {});
                          all.array("rows", List.of(1, 2), JsonWriter::number);
                          all.array(
                              "cells",
                              List.of("x", "y"),
                              (cells, cell) -> cells.object(one -> one.member("is", cell)));
                        })))
        .isEqualTo(
            """
            {
              "text": "a\\"b",
              "count": 7,
              "told": true,
              "none": null,
              "nothing": [],
              "empty": {},
              "rows": [
                1,
                2
              ],
              "cells": [
                {
                  "is": "x"
                },
                {
                  "is": "y"
                }
              ]
            }
            """);
  }

  @Test
  void aNameIsEscapedLikeAText() throws IOException {
    assertThat(written(json -> json.object(all -> all.member("\"\n", 1))))
        .isEqualTo("{\n  \"\\\"\\n\": 1\n}\n");
  }

  @Test
  void aLongTextIsWhole() throws IOException {
    List<String> texts = Collections.nCopies(1000, "as long as a line of a page");

    assertThat(written(json -> json.array(texts, JsonWriter::string)))
        .hasLineCount(texts.size() + 2)
        .startsWith("[\n  \"as long")
        .endsWith("page\"\n]\n");
  }

  private static String written(JsonWriter.Body body) throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter.write(out, body);
    return out.toString();
  }
}
