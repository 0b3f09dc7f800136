package io.github.backupchecker.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Corpus;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text as it is given to the YAML library is read as the library's own reader reads it. */
class WholeTextTest {
  private static final Path CORPUS = Corpus.FOLDER.resolve("yaml-robustness");
  private static final List<String> PIECES =
      List.of(
          "a",
          "key",
          ": ",
          "- ",
          "\n",
          "\n",
          "\r\n",
          "\r",
          "  ",
          "\t",
          "\"",
          "'",
          "|\n",
          ">-\n",
          "#c ",
          "[",
          "]",
          "{",
          "}",
          ", ",
          "&a ",
          "*a",
          "!t ",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "? ",
          "\\",
          "\\x41",
          "\\u00e9",
          "\ud83d\ude00",
          "\u00e9",
          "\u2028",
          "\u0085",
          "\ufeff",
          "\u0007",
          "\ud800",
          "\ufffe",
          "@",
          "`",
          "x".repeat(700),
          "\ud83d\ude00".repeat(600),
          "y ".repeat(500));

  @Test
  void randomTextsGiveTheSameEventsAndErrors() {
    Random random = new Random(20);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(read(text, true)).as(text).isEqualTo(read(text, false));
    }
  }

  @Test
  void everyFileOfOtherPeoplesSuitesGivesTheSameEventsAndErrors() throws IOException {
    Corpus.require(WholeTextTest.class, CORPUS);
    try (Stream<Path> files = Files.walk(CORPUS)) {
      assertThat(files.filter(Files::isRegularFile).map(WholeTextTest::latin1))
          .isNotEmpty()
          .allSatisfy(text -> assertThat(read(text, true)).isEqualTo(read(text, false)));
    }
  }

  @Test
  void aForbiddenCharacterIsMetWhereItStandsAtEveryPlaceAroundAPortion() {
    for (int length = 1015; length < 1030; length++) {
      String text = "\ud83d\ude00".repeat(3) + "x".repeat(length) + "\u0001";

      assertThat(read(text, true))
          .isEqualTo(read(text, false))
          .last()
          .asString()
          .endsWith(" 1 at " + (length + 3));
    }
  }

  @Test
  void nothingOfTheLibrarysOwnReaderIsLeft() {
    assertThat(
            Arrays.stream(StreamReader.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(WholeTextTest::signature))
        .isSubsetOf(
            Arrays.stream(WholeText.class.getDeclaredMethods())
                .map(WholeTextTest::signature)
                .toList());
  }

  /** As the scanner does with a long word: one character further every time. */
  @Test
  void lookingFurtherAheadHoldsNothingMore() {
    WholeText text = new WholeText(new SourceFile("long.yaml", "x".repeat(3_000_000)));

    int seen = 0;
    while (text.peek(seen) == 'x') {
      seen++;
    }

    assertThat(seen).isEqualTo(3_000_000);
    assertThat(text.getMark().getBuffer()).isEmpty();
  }

  private static String signature(Method method) {
    return method.getReturnType()
        + " "
        + method.getName()
        + Arrays.asList(method.getParameterTypes());
  }

  private static String text(Random random) {
    Function<Integer, String> piece = i -> PIECES.get(random.nextInt(PIECES.size()));
    String text =
        IntStream.range(0, random.nextInt(40)).boxed().map(piece).reduce("", String::concat);
    // half a character at the end of a text comes out of no file, and the library misplaces it
    return text.endsWith("\ud800") ? text + "\n" : text;
  }

  private static String latin1(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(String text, boolean whole) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    StreamReader reader =
        whole ? new WholeText(new SourceFile("a.yaml", text)) : new StreamReader(text);
    Parser parser = new ParserImpl(reader, options);
    List<String> events = new ArrayList<>();
    try {
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event event = parser.getEvent();
        events.add(event + place(event.getStartMark()) + place(event.getEndMark()));
      }
    } catch (MarkedYAMLException e) {
      events.add(
          e.getClass()
              + " "
              + e.getProblem()
              + place(e.getProblemMark())
              + e.getContext()
              + place(e.getContextMark()));
    } catch (ReaderException e) {
      events.add(e.getMessage() + " " + e.getCodePoint() + " at " + e.getPosition());
    } catch (RuntimeException e) {
      events.add(e.toString());
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark == null
        ? " nowhere "
        : " " + mark.getIndex() + ":" + mark.getLine() + ":" + mark.getColumn() + " ";
  }
}
