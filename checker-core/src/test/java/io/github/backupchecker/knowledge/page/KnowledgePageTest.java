package io.github.backupchecker.knowledge.page;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the vendor's facts; {@code -Dgolden.update=true} rewrites it. */
class KnowledgePageTest {
  private static final String PAGE = new KnowledgePage(KNOWLEDGE).markdown();

  @Test
  void thePageInTheManualIsWrittenFromTheFile() throws IOException {
    Path golden = Path.of("..", "docs", "knowledge.md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, PAGE);
    }
    assertThat(PAGE).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyFactErratumAndErrorStandsOnThePage() {
    assertThat(KNOWLEDGE.sources().facts().values())
        .allMatch(fact -> PAGE.contains("| " + fact.id() + " |"));
    assertThat(KNOWLEDGE.sources().errata().values())
        .allMatch(erratum -> PAGE.contains("| " + erratum.id() + " |"));
    assertThat(KNOWLEDGE.errors().all())
        .allMatch(error -> PAGE.contains("| `" + error.code() + "` |"));
  }

  @Test
  void aBarInACellDoesNotEndIt() {
    MarkdownTable table = new MarkdownTable(List.of("a"), List.of(List.of("x|y")));

    assertThat(table).hasToString("| a |\n| --- |\n| x\\|y |\n\n");
  }
}
