package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.html.HtmlRenderer;
import io.github.backupchecker.render.text.Style;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that belong together are told together. */
class GroupedFindingsTest {
  private static final String VAULT =
      """
      vaults:
        v:
          immutability: locked
          hybrid-security: enabled
          soft-delete: { state: always-on }
      """;
  private static final String OLD_AGENT =
      VAULT + "agents:\n  old: { vault: v, version: 2.0.9040.0 }\n";
  private static final String FARTHEST =
      "upgrade the MARS agent of agents/old to 2.0.9262.0 or newer";
  @TempDir private Path folder;

  @Test
  void oneUpgradeThatAnswersAllFindingsOfAnAgentIsSaidOnce() throws IOException {
    String text = text(check(OLD_AGENT), 1_000);
    assertThat(count("below 2\\.0\\.9\\d+\\.0", text) + count("below MARS 2", text)).isEqualTo(5);
    assertThat(count("= help: upgrade the MARS agent of agents/old", text)).isEqualTo(1);
    assertThat(text).contains("= help: " + FARTHEST).contains("): it answers all five\n");
  }

  @Test
  void everyFindingOfAGroupKeepsItsRulePlaceVendorLineAndSource() throws IOException {
    String text = text(check(OLD_AGENT), 1_000);
    assertThat(text)
        .contains("error[agent-refused-by-service]: ", "error[agent-too-old]: ")
        .contains("= vendor: error 0x1FBD3, ", "= vendor: error 120002, ")
        .contains("= source: Backup service and MARS agent versions don't match");
    assertThat(count("  --> estate.yaml:7:29\n", text)).isEqualTo(5);
    assertThat(count("7 \\|   old: ", text)).isEqualTo(1);
  }

  @Test
  void whatServesInsteadOfTheUpgradeIsNotLost() throws IOException {
    String escrow = "passphrase: { length: 24, escrow: key-vault://kv/old } }";
    String text = text(check(OLD_AGENT.replace("9040.0 }", "9040.0, " + escrow)), 1_000);
    assertThat(text)
        .contains(
            "= help: without the upgrade below: keep the copy elsewhere\n", "it answers all six\n");
  }

  @Test
  void releasesOfOneGenerationAreAnsweredByTheFarthest() throws IOException {
    String text =
        text(
            check(VAULT + "servers: { s: { vault: v, product: DPM 2016, agent: 2.0.9938.0 } }"), 9);
    assertThat(text)
        .contains(
            "= help: upgrade servers/s to DPM 2016 UR9 or a later update of it: it answers both\n")
        .contains("= help: upgrade servers/s to DPM 2022 UR1 or newer\n");
  }

  @Test
  void agentsThatShareALineAreToldInOneBlock() throws IOException {
    Report report = check(anchored(15));
    String text = text(report, 1_000);
    assertThat(count("\\[agent-too-old\\]", text)).isEqualTo(1);
    assertThat(text)
        .contains("once security is on (and 14 more like it)\n")
        .contains("= objects: agents/a01, agents/a02, agents/a03, agents/a04, agents/a05")
        .contains("agents/a05 and 10 more\n")
        .contains(", the others likewise: it answers all five\n");
    assertThat(report.findings())
        .filteredOn(f -> f.finding().subject().kind().equals("agents"))
        .hasSize(75);
  }

  @Test
  void aLimitCountsFindingsAndNotBlocks() throws IOException {
    assertThat(text(check(anchored(15)), 10)).contains("... and 67 more findings\n");
  }

  @Test
  void findingsOnDifferentLinesStayApart() throws IOException {
    String second = OLD_AGENT + "  older: { vault: v, version: 2.0.9040.0 }\n";
    String text = text(check(second), 1_000);
    assertThat(count("\\[agent-too-old\\]", text)).isEqualTo(2);
    assertThat(count("it answers all five", text)).isEqualTo(2);
  }

  @Test
  void thePageNamesEveryObjectAndSaysTheUpgradeOnce() throws IOException {
    Document page = Jsoup.parse(written(new HtmlRenderer(), check(anchored(15))));
    assertThat(page.select("section.object p.answer").eachText())
        .singleElement()
        .asString()
        .startsWith("Help: upgrade the MARS agent of agents/a01 to 2.0.9262.0")
        .endsWith("the others likewise: it answers all five");
    assertThat(page.select("article:has(code:contains(agent-too-old)) dd").eachText())
        .anyMatch(value -> value.contains("agents/a01, ") && value.contains("agents/a15"));
  }

  private static String anchored(int agents) {
    return VAULT
        + "x-old: &old { vault: v, version: 2.0.9040.0 }\nagents:\n"
        + IntStream.rangeClosed(1, agents)
            .mapToObj(number -> String.format(Locale.ROOT, "  a%02d: { <<: *old }\n", number))
            .collect(Collectors.joining());
  }

  private Report check(String estate) throws IOException {
    Files.writeString(folder.resolve("estate.yaml"), estate);
    return new Checker(new KnowledgeFile().read()).check(CheckRequest.of(folder));
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String text(Report report, int limit) throws IOException {
    return written(new TextRenderer(new TextOptions(Style.NONE, limit, false)), report);
  }

  private static String written(Renderer renderer, Report report) throws IOException {
    StringWriter out = new StringWriter();
    renderer.render(report, out);
    return out.toString();
  }
}
