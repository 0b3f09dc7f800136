package io.github.backupchecker.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Corpus;
import io.github.backupchecker.scan.Listing.Event;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The scanner tells what the library tells, event by event and place by place, or nothing.
 *
 * <p>{@code -Dscans=N} tries more texts than a build does, {@code -Dscans.from=SEED} others.
 */
class YamlScannerTest {
  private static final int EACH_BUILD = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "a",
        "a: b",
        "a: b\nc: d\n",
        "a:\n  b:\n    c: d\ne:\n",
        "a:\n- b\n- c\nd: e\n",
        "a:\n  - b: c\n    d: e\n  -\n  - - f\n    - g\n",
        "- a\n- b: c\n- {d: e}\n",
        "a: [b, 'c', \"d\", {e: f, g}, [], {}, ]\n",
        "{\"a\":1,\"b\" : [2,\n 3],\n# c\n c: }\n",
        "a: 'it''s'\nb: \"\\t\\x41\\u00e9 \\\"\"\n",
        "a: \"b\n  c\n\n  d \\\n  e\"\nf: 'g\n\n  h'\n",
        "a: b c\n  d\n\n  e # f\ng: h#i\n",
        "a: |\n  b\n   c\n\n  d\n\ne: >-\n  f\n  g\n\n   h\ni: |2+\n    j\n\n",
        "--- # a\nb: c\n...\n---\nd: e\n--- |\n",
        "a: &x\n  b: c\nd: *x\ne:\n  <<: *x\nf: !t g\nh: !!str 1\ni: &y\nj: ! k\n",
        "a: b\r\nc: |\r\n  d\r\n\r\n  e\r\n",
        "a: &x\n- b\n- c: *x\nd: !t\n- e\nf: &y\ng:\n- &z\n",
        "a : b\n\"c\" : d\n'e': f\n",
        "a: \ud83d\ude00 b\n\u00e9: c\u3000\nd: e\n",
      })
  void whatPeopleWriteIsFamiliar(String text) {
    if (!text.contains("--- |")) {
      assertThat(scanned(text)).as(text).isPresent();
    }
    assertSame(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? a\n: b\n",
        "%YAML 1.1\n---\na: b\n",
        "a: b: c\n",
        "a: b\n c: d\n",
        "a:\n    b: c\n  d: e\n",
        "\ta: b\n",
        "a:\tb\n",
        "a: 'b' c\n",
        "a: [b c: d]\n",
        "[a\n: b]",
        "{a\n: b}",
        "&a b: c\n",
        "a: &b !t\n- c\n",
        "- !t &a\n- b: c\n",
        "--- a\n",
        "a\n...\nb\n",
        "a: \"b",
        "a: *\n",
        "a: @b\n",
        "a: - b\n",
        "a: \"\\q\"\n",
        "a: \u2028b\n",
        "a: b\rc: d\n",
        "a: !e!t b\n",
        "a: !<t> b\n",
        "a: |x\n  b\n",
        "- a\nb: c\n",
        "[a\n---\n]",
        "a\n---b\n",
      })
  void whatIsRareOrWrongIsLeftToTheLibrary(String text) {
    assertThat(scanned(text)).as(text).isEmpty();
  }

  @Test
  void keysAreAsLongAsTheLibraryTakesThem() {
    for (int length = 990; length < 1040; length++) {
      assertSame("k".repeat(length) + ": a\n");
      assertSame("{" + "k".repeat(length) + ": a}\n");
      assertSame("k" + " ".repeat(length) + ": a\n");
      assertSame("\"" + "\ud83d\ude00".repeat(length) + "\": a\n");
    }
  }

  @Test
  @Timeout(2_000)
  void textsOfEveryKindAreTheSame() {
    int familiar = 0;
    int accepted = 0;
    for (int seed = first(); seed < first() + texts(); seed++) {
      String text = RandomYaml.of(seed);
      familiar += assertSame(seed, text) ? 1 : 0;
      accepted += library(text).isPresent() ? 1 : 0;
    }
    assertThat(familiar).isGreaterThan(accepted / 2);
  }

  @Test
  @Timeout(2_000)
  void damagedSamplesAreTheSame() throws IOException {
    List<String> sources = yaml(Path.of("../samples")).toList();
    assertThat(sources).allSatisfy(text -> assertThat(scanned(text)).isPresent());
    damaged(sources, texts() / 10);
  }

  @Test
  @Timeout(2_000)
  void otherPeoplesFilesAreTheSameWholeAndDamaged() throws IOException {
    Corpus.require(YamlScannerTest.class, Corpus.FOLDER);
    List<String> sources = yaml(Corpus.FOLDER).toList();
    assertThat(sources).hasSizeGreaterThanOrEqualTo(rows(Corpus.FOLDER.resolve("yaml-robustness")));
    sources.forEach(YamlScannerTest::assertSame);
    damaged(sources, texts() / 2);
  }

  /** Every file of a suite is written as YAML, whatever the end of its name. */
  private static int rows(Path suite) throws IOException {
    return Files.readAllLines(suite.resolve("INDEX.tsv")).size() - 1;
  }

  private static void damaged(List<String> sources, int count) {
    for (int seed = first(); seed < first() + count; seed++) {
      assertSame(seed, RandomYaml.damaged(sources, seed));
    }
  }

  private static int first() {
    return Integer.getInteger("scans.from", 0);
  }

  private static int texts() {
    return Integer.getInteger("scans", EACH_BUILD);
  }

  private static Stream<String> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.ya?ml|.*/yaml-robustness/.*\\.txt"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(YamlScannerTest::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      boolean isWide = bytes.length > 0 && (bytes[0] & 0xfe) == 0xfe;
      String text = new String(bytes, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean assertSame(String text) {
    return assertSame(0, text);
  }

  /**
   * Whether the text is familiar; what is told of it then is what the library tells.
   *
   * @param seed of which the text was made, for who wants to see it whole
   */
  private static boolean assertSame(int seed, String text) {
    if (differs(text)) {
      String least = RandomYaml.least(text, YamlScannerTest::differs);
      assertThat(scanned(least))
          .as("seed %s, cut down to: %s", seed, least)
          .isEqualTo(library(least));
    }
    return scanned(text).isPresent();
  }

  private static boolean differs(String text) {
    Optional<List<Event>> scanned = scanned(text);
    return scanned.isPresent() && !scanned.equals(library(text));
  }

  private static Optional<List<Event>> scanned(String text) {
    Listing listing = new Listing();
    try {
      new YamlScanner(new SourceFile("a.yaml", text), listing).send();
      return Optional.of(listing.events());
    } catch (Unfamiliar e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Event>> library(String text) {
    Listing listing = new Listing();
    try {
      new YamlEvents(new SourceFile("a.yaml", text), listing).send();
      return Optional.of(listing.events());
    } catch (YAMLException | NumberFormatException e) {
      // the latter of an escape such as \x behind which the text ends
      return Optional.empty();
    }
  }
}
