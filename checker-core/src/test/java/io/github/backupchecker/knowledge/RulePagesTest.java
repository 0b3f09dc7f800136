package io.github.backupchecker.knowledge;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the rules' pages state nothing that the knowledge file does not hold. */
class RulePagesTest {
  private static final Pattern EXAMPLES = Pattern.compile("```.*?```", Pattern.DOTALL);
  private static final Pattern LINKS = Pattern.compile("\\]\\([^)]*\\)");

  /** A release; a version or build; an API version; an error, an article or a large number. */
  private static final Pattern STATED =
      Pattern.compile(
          "\\b(?:DPM|MABS) (?:v\\d+|\\d{4}(?: R2)?)(?: (?:UR|SP)\\d+)?(?: (?:Refresh|Hotfix))?\\b"
              + "|\\b(?:UR|SP)\\d+\\b"
              + "|\\b\\d+\\.\\d+\\.\\d+(?:\\.\\d+)?\\b"
              + "|\\b\\d{4}-\\d\\d-\\d\\d(?:-preview)?\\b"
              + "|\\b0[xX][0-9A-Fa-f]+\\b"
              + "|\\b(?:KB ?)?\\d{5,}\\b");

  private static final Set<String> RELEASES =
      KNOWLEDGE.releases().generations().stream()
          .flatMap(g -> g.updates().stream().map(u -> g.label(u.update())))
          .collect(Collectors.toSet());

  @ParameterizedTest
  @MethodSource("pages")
  void aPageStatesNothingThatTheFactsDoNot(Path page) throws IOException {
    assertThat(unknown(Files.readString(page))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DPM 2022 UR9",
        "MABS v9",
        "UR99",
        "2.0.9051.0",
        "2.0.9051",
        "2026-05-09",
        "0x29839",
        "120009",
        "KB 3033799"
      })
  void aMisprintInASentenceIsFound(String misprint) throws IOException {
    assertThat(unknown("It works from " + misprint + ", they say.")).containsExactly(misprint);
  }

  @Test
  void examplesMayDeclareAnything() throws IOException {
    assertThat(unknown("Why\n```yaml\nversion: 2.0.9051.0\n```\n[page](https://x/120009)"))
        .isEmpty();
  }

  private static List<String> unknown(String page) throws IOException {
    String prose =
        LINKS
            .matcher(EXAMPLES.matcher(page).replaceAll(""))
            .replaceAll("]")
            .replaceAll("\\s+", " ");
    String facts = facts();
    return STATED
        .matcher(prose)
        .results()
        .map(MatchResult::group)
        .filter(stated -> !RELEASES.contains(stated) && !stands(stated, facts))
        .toList();
  }

  /** A release stands in the tables, in parts; anything else stands in the file as it is. */
  private static boolean stands(String stated, String facts) {
    String word = stated.replaceFirst("^KB ?", "");
    return !word.matches("(?:DPM|MABS) .*")
        && Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?![\\w]|\\.\\d)")
            .matcher(facts)
            .find();
  }

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("..", "docs", "rules"))) {
      return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static String facts() throws IOException {
    return packed("hybrid-security.yaml") + packed("frameworks.yaml");
  }

  private static String packed(String name) throws IOException {
    try (InputStream in = Knowledge.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
