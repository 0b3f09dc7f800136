package io.github.backupchecker.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the knowledge file, each told with its place. */
class KnowledgeMistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          minimum: 7 days | minimum: 7 moons | '7 moons' cannot be read
          minimum: 7 days | minimum: 1 week | '1 week' cannot be read
          minimum: 7 days | least: 7 days | nothing reads 'least'
          most: 5, fact: pin-lifetime | most: five, fact: pin-lifetime | 'five' cannot be read
          fact: pin-lifetime, also | fact: F99, also | there is no fact 'F99'
          also: [ pin-renewal ] | also: [ pin-renewals ] | there is no fact 'pin-renewals'; did you mean 'pin-renewal'?
          section: retention, says: 'Daily | section: retentions, says: 'Daily | there is no section 'retentions'
          2.0.9938.0: { says | 2.0: { says | '2.0' cannot be read
          build: 5.0.158.0 | build: '5.0' | '5.0' cannot be read
          UR13: { build | UR: { build | 'UR' cannot be read
          '2016': UR9 | '2016': soon | 'soon' cannot be read
          servers: by-agent, error: '34513' | servers: somehow, error: '34513' | 'somehow' cannot be read
          pin: pin-stop-delete, fact: pin-stop-and-delete | pin: pin-stop, fact: pin-stop-and-delete | 'pin-stop' cannot be read
          aware: 810002 | aware: 810009 | '810009' cannot be read
          keep: retention, fact: immutable-retention-servers | keep: all, fact: immutable-retention-servers | 'all' cannot be read
          products: [ DPM, MABS ], aware: 810002 | products: [ DPMS ], aware: 810002 | 'DPMS' cannot be read
          critical: true, pin: true | critical: maybe, pin: true | 'maybe' cannot be read
          remove-child-data-source: { | remove-child-data-sources: { | nothing reads 'remove-child-data-sources'; did you mean 'remove-child-data-source'?
          pin-minutes: { | pin-hours: { | nothing reads 'pin-hours'
          raised: policy change | rised: policy change | nothing reads 'rised'; did you mean 'raised'?
          recalled: | recalls: | nothing reads 'recalls'
          """)
  void everyMistakeHasItsPlace(String right, String wrong, String message) throws IOException {
    String text = text();
    assertThat(text).contains(right);

    String mistaken = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

    assertThatThrownBy(() -> new KnowledgeFile().parse(mistaken))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("hybrid-security.yaml:" + line(text, right) + ":");
  }

  @Test
  void aMissingRowIsPlacedOnItsTable() throws IOException {
    String text = text().replaceFirst("(?m)^  yearly: .*\n", "");

    assertThatThrownBy(() -> new KnowledgeFile().parse(text))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("'yearly' is missing");
  }

  @Test
  void aFileThatIsNoYamlIsTold() {
    assertThatThrownBy(() -> new KnowledgeFile().parse("document: [ a"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("hybrid-security.yaml:");
  }

  private static int line(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count()
        + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
  }

  private static String text() throws IOException {
    try (InputStream in = Knowledge.class.getResourceAsStream("hybrid-security.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
