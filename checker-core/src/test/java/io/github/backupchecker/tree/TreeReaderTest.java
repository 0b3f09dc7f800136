package io.github.backupchecker.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML and JSON as trees whose nodes know their places. */
class TreeReaderTest {
  private final TreeReader reader = new TreeReader(Limits.defaults());
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\nc: 'd e'\nf: [ g, \"h\\n\", { i: j } ]\n",
        "\uFEFFa: b\r\nc: d\r\n",
        "é: 😀 ü\n😀: { x: 😀, y: 'z' }\n",
        "a:\t b\nk: # a comment\n  - 1\n  - two words\n",
        "&x a: &y b\nc: !!str d\n",
        "--- \na: 1\n---\nb: 2\n...\n"
      })
  void thePlaceOfEveryYamlScalarSpellsIt(String yaml) {
    read("f.yaml", yaml).documents().forEach(root -> scalars(root, TreeReaderTest::spellsItself));
  }

  @Test
  void thePlaceOfEveryJsonScalarSpellsIt() {
    ReadResult read =
        read(
            "f.json",
            "{\t\"a\": [ 1, -2.5e3, true, null, \"😀 x\" ], /* c */ \"é\": \"b\" // d\n}");

    assertThat(read.problems()).isEmpty();
    read.documents().forEach(root -> scalars(root, TreeReaderTest::spellsItself));
  }

  @Test
  void aTextInJsonMayRunOverSeveralLines() {
    ReadResult read = read("f.json", "{ \"a\": \"one\n\ttwo\r\nthree\",\n \"b\": 1 }");

    assertThat(read.problems()).isEmpty();
    assertThat(root(read).get("a").orElseThrow().location().text())
        .isEqualTo("\"one\n\ttwo\r\nthree\"");
    assertThat(root(read).get("b").orElseThrow().location()).hasToString("f.json:4:7");
  }

  @Test
  void whatIsWrongWithJsonIsSaidInPlainWords() {
    assertThat(read("f.json", "{ \"a\": { \"b\": 1").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .contains("start marker at line 1")
                    .doesNotContain("Source")
                    .doesNotContain("StreamReadFeature"));
  }

  @Test
  void valuesKeepTheCharactersThatWereTyped() {
    MappingNode root =
        root(read("f.yaml", "a: no\nb: 1801\nc: 15:00\nd: 2.0\ne: 0x1F\nf: ~\ng: '~'\n"));

    assertThat(root.entries())
        .extracting(entry -> ((ScalarNode) entry.value()).text())
        .containsExactly("no", "1801", "15:00", "2.0", "0x1F", "~", "~");
    assertThat(root.get("f").orElseThrow().asScalar().orElseThrow().isNull()).isTrue();
    assertThat(root.get("g").orElseThrow().asScalar().orElseThrow().isNull()).isFalse();
  }

  @Test
  void anAliasKeepsThePlaceWhereItIsUsed() {
    MappingNode root = root(read("f.yaml", "x: &v 1.0\ny: *v\n"));
    Node used = root.get("y").orElseThrow();

    assertThat(used.location()).hasToString("f.yaml:1:7");
    assertThat(used.use()).hasToString("f.yaml:2:4");
  }

  @Test
  void ownKeysWinOverMergedOnesAndEarlierMergesOverLaterOnes() {
    MappingNode root =
        root(
            read(
                "f.yaml",
                "p: &p { a: 1, b: 1 }\nq: &q { b: 2, c: 2 }\nr: { <<: [ *p, *q ], a: 0 }\n"));
    MappingNode merged = root.get("r").orElseThrow().asMapping().orElseThrow();

    assertThat(text(merged, "a")).isEqualTo("0");
    assertThat(text(merged, "b")).isEqualTo("1");
    assertThat(text(merged, "c")).isEqualTo("2");
    assertThat(merged.get("b").orElseThrow().use()).hasToString("f.yaml:3:12");
  }

  @Test
  void aKeyThatStandsTwiceIsShownAtBothPlaces() {
    for (String name : List.of("f.yaml", "f.json")) {
      assertThat(read(name, "{ \"a\": 1, \"a\": 2 }").problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_KEY);
                assertThat(problem.location()).hasToString(name + ":1:11");
                assertThat(problem.related())
                    .singleElement()
                    .extracting(r -> r.location())
                    .hasToString(name + ":1:3");
              });
    }
  }

  @Test
  void aPlaceholderWithoutQuotesIsOneValue() {
    Node value = root(read("f.yaml", "a: {{ days }}\n")).get("a").orElseThrow();

    assertThat(value.asScalar())
        .hasValueSatisfying(
            scalar -> {
              assertThat(scalar.style()).isEqualTo(ScalarNode.Style.TAGGED);
              assertThat(scalar.text()).isEqualTo("{{ days }}");
            });
  }

  @Test
  void localTagsAndThoseOfOtherLanguagesAreDataThatCannotBeTold() {
    MappingNode root = root(read("f.yaml", "a: !Ref b\nc: !!java.net.URL [ x ]\nd: !!str e\n"));

    assertThat(style(root, "a")).isEqualTo(ScalarNode.Style.TAGGED);
    assertThat(text(root, "d")).isEqualTo("e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [ *a ]",
        "a: *nowhere",
        "a: [ b",
        "a: \"b",
        "\u0000",
        "a: b: c",
        "%YAML 9",
        "a: \"\\x",
        "a: \"b\\U",
        "}"
      })
  void brokenYamlIsOneLocatedProblem(String yaml) {
    assertThat(read("f.yaml", yaml))
        .satisfies(
            read -> {
              assertThat(read.documents()).isEmpty();
              assertThat(read.problems())
                  .singleElement()
                  .matches(p -> p.kind() == ProblemKind.MALFORMED_FILE)
                  .matches(p -> p.location() != null)
                  .matches(p -> !p.message().contains("\n"), "one line");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"a\": 1 ", "{ 'a': 1 }", "{ \"a\": NaN }", "[ 1 ] [ 2 ]", "{ a: 1 }"})
  void brokenJsonIsOneLocatedProblem(String json) {
    assertThat(read("f.json", json).problems())
        .singleElement()
        .matches(p -> p.kind() == ProblemKind.MALFORMED_FILE);
  }

  @Test
  void aTrailingCommaIsShownWhereItStands() {
    assertThat(read("f.json", "[\n  1,\n  2,\n]\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.location()).hasToString("f.json:3:4"))
        .satisfies(p -> assertThat(p.message()).contains("comma"));
  }

  @Test
  void deepNestingExceedsALimitInsteadOfTheStack() {
    for (String name : List.of("f.yaml", "f.json")) {
      assertThat(read(name, "[".repeat(100_000)).problems())
          .singleElement()
          .extracting(Problem::kind)
          .isEqualTo(ProblemKind.LIMIT_EXCEEDED);
    }
  }

  @Test
  void anAliasBombExceedsALimit() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x ]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%s: &a%s [ ".formatted(i, i));
      bomb.append(String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias)));
      bomb.append(" ]\n");
    }
    assertThat(read("f.yaml", bomb.toString()).problems())
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(ProblemKind.LIMIT_EXCEEDED);
  }

  @Test
  void everyLimitCanBeSet() throws IOException {
    String yaml = "a: &a [ 1, 2 ]\nb: *a\n---\nc: 3\n";
    Limits all = Limits.defaults();
    List<Limits> tight =
        List.of(
            new Limits(5, 999, 9, 99, 99, 9, 9),
            new Limits(999, 999, 1, 99, 99, 9, 9),
            new Limits(999, 999, 9, 3, 99, 9, 9),
            new Limits(999, 999, 9, 99, 1, 9, 9),
            new Limits(999, 999, 9, 99, 99, 0, 9),
            new Limits(999, 999, 9, 99, 99, 9, 1));
    FoundFile file = file("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));

    assertThat(new TreeReader(all).read(file).problems()).isEmpty();
    assertThat(tight)
        .allSatisfy(
            limits ->
                assertThat(new TreeReader(limits).read(file).problems())
                    .singleElement()
                    .extracting(Problem::kind)
                    .isEqualTo(ProblemKind.LIMIT_EXCEEDED));
  }

  @Test
  void aFileThatIsTooLargeSaysItsSizeAndWhatToType() throws IOException {
    FoundFile file = file("f.yaml", "#".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8));

    assertThat(new TreeReader(Limits.ofFiles(1)).read(file).problems())
        .singleElement()
        .hasFieldOrPropertyWithValue("kind", ProblemKind.LIMIT_EXCEEDED)
        .extracting(Problem::message)
        .isEqualTo(
            "'f.yaml' has 1,048,577 bytes and was not read: files are read up to 1,048,576 bytes"
                + " (1 MB). Leave it out, split it, or allow more with --max-file-size 2"
                + " (Maven: checker.maxFileSize)");
    assertThat(new TreeReader(Limits.ofFiles(2)).read(file).problems()).isEmpty();
  }

  @Test
  void theLimitsOfARunFollowThatOfAFile() {
    assertThat(Limits.defaults()).isEqualTo(Limits.ofFiles(16));
    assertThat(Limits.ofFiles(30).text()).isEqualTo(4 * Limits.ofFiles(30).bytes());
    assertThat(Limits.ofFiles(1000).bytes()).isEqualTo(1_048_576_000);
    assertThatThrownBy(() -> Limits.ofFiles(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Limits.ofFiles(1001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEncodingsOfYamlAreReadAlike() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String mark : List.of("", "\uFEFF")) {
        ReadResult read = reader.read(file("f.yaml", (mark + "a: ü😀\n").getBytes(charset)));

        assertThat(text(root(read), "a")).as("%s, %s", charset, mark).isEqualTo("ü😀");
        assertThat(root(read).get("a").orElseThrow().location()).hasToString("f.yaml:1:4");
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreOneLocatedProblem() throws IOException {
    assertThat(reader.read(file("f.yaml", new byte[] {'a', ':', ' ', (byte) 0xFF})).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.MALFORMED_FILE))
        .satisfies(p -> assertThat(p.location()).hasToString("f.yaml:1:4"));
    assertThat(reader.read(file("g.yaml", "a: b".getBytes(Charset.forName("UTF-32")))).documents())
        .satisfiesAnyOf(d -> assertThat(d).isEmpty(), d -> assertThat(d).hasSize(1));
  }

  @Test
  void emptyDocumentsAreNoDocuments() {
    assertThat(read("f.yaml", "# nothing\n---\n---\na: b\n").documents()).hasSize(1);
    assertThat(read("f.json", " \n").documents()).isEmpty();
  }

  private static void spellsItself(ScalarNode scalar) {
    String spelled = scalar.location().text();
    switch (scalar.style()) {
      case QUOTED -> assertThat(spelled).matches("(?s)([\"']).*\\1");
      case PLAIN, NULL, TAGGED -> assertThat(spelled).isEqualTo(scalar.text());
    }
  }

  private static void scalars(Node node, Consumer<ScalarNode> check) {
    List<Node> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.remove(0);
      next.asScalar().ifPresent(check);
      next.asSequence().ifPresent(sequence -> open.addAll(sequence.items()));
      next.asMapping()
          .ifPresent(
              mapping ->
                  mapping
                      .entries()
                      .forEach(entry -> open.addAll(List.of(entry.key(), entry.value()))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: { b: ${B} }", "a: **/b", "a: *:b", "- *"})
  void whatNeedsQuotesIsTold(String text) {
    assertThat(read("f.yaml", text + "\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("stands in quotes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "a: b: c", "a: 'b", "\tb: c"})
  void whatQuotesDoNotMendIsNotSaidToNeedThem(String text) {
    assertThat(read("f.yaml", text + "\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).doesNotContain("quotes"));
  }

  private static ScalarNode.Style style(MappingNode mapping, String key) {
    return mapping.get(key).orElseThrow().asScalar().orElseThrow().style();
  }

  private static String text(MappingNode mapping, String key) {
    return mapping.get(key).orElseThrow().asScalar().orElseThrow().text();
  }

  private static MappingNode root(ReadResult read) {
    assertThat(read.problems()).isEmpty();
    return read.documents().get(0).asMapping().orElseThrow();
  }

  private ReadResult read(String name, String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return reader.read(new SourceFile(name, withoutMark));
  }

  private FoundFile file(String name, byte[] bytes) throws IOException {
    return new FoundFile(Files.write(folder.resolve(name), bytes), name, true);
  }
}
