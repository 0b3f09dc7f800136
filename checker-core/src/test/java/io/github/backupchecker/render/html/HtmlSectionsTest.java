package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.SampleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlSectionsTest {
  @TempDir private Path folder;

  @Test
  void thePartsStandInTheOrderInWhichTheyAreReadAndAreAllInTheNavigation() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.page().select("h2").eachAttr("id"))
        .containsExactly(
            "problems",
            "changes",
            "vaults",
            "matrix",
            "findings",
            "undetermined",
            "operations",
            "upgrades",
            "recoverable",
            "waivers",
            "waived",
            "frameworks",
            "examined",
            "basis");
    assertThat(page.page().select("nav a").eachAttr("href"))
        .containsExactlyElementsOf(
            page.page().select("h2").eachAttr("id").stream().map(id -> "#" + id).toList());
  }

  @Test
  void aVaultHasTheVendorsLevelWhatLiftsItAndWhatItDoesNotSee() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.in("vaults", "p").eachText())
        .startsWith(
            "The security level is the vendor's own measure of a vault, predicted from what is"
                + " declared; it is not this checker's verdict.",
            "2 vaults: 1 Excellent, 1 Good.");
    assertThat(page.in("vaults", "tr:has(th:contains(rsv-prod-weu)) td").eachText())
        .containsExactly(
            "●●●○ Good",
            "for Excellent: set up multi-user <U+202E>authorization",
            "whether hybrid security is on is not known: declare hybrid-security 2 of 3 MARS agents"
                + " are too old to ask for a security PIN when a policy is weakened (it takes MARS"
                + " 2.0.9262.0 or newer)");
  }

  @Test
  void anUpgradeSaysWhereWhatGoesAwayAndWhatAppears() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.in("upgrades", "tbody th").eachText())
        .containsExactly("MARS agent to 2.0.9262.0", "DPM 2022 UR2 Refresh");
    assertThat(page.in("upgrades", "tbody tr:first-child li").eachText())
        .contains("agents/fs-01", "operation-refused on operations/retire-fs-01");
    assertThat(page.in("upgrades", "tbody summary").eachText())
        .containsExactly("2 errors", "1 warning", "1 error");
    assertThat(page.in("upgrades", "a").eachAttr("href"))
        .hasSize(3)
        .allMatch(link -> page.page().getElementById(link.substring(1)) != null);
  }

  @Test
  void whereNoUpgradeHelpsOrNoneWasLookedForThereIsNoPlan() throws IOException {
    assertThat(RenderedPage.of(OtherReports.clean()).page().select("#upgrades")).isEmpty();
    assertThat(
            RenderedPage.of(folder, "policies: { p: { retention: { daily: 9 days } } }")
                .page()
                .select("#upgrades"))
        .isEmpty();
  }

  @Test
  void everyProductOfTheEstateHasARowThatTheKnowledgeFileWrote() throws IOException {
    RenderedPage page =
        RenderedPage.of(folder, "agents: { a: { vault: v, version: 2.0.9262.0, policy: p } }");

    assertThat(page.in("recoverable", "tbody th").eachText()).containsExactly("MARS");
    assertThat(page.first("recoverable", "td").text()).startsWith("protect the sources again");
    assertThat(page.in("recoverable", "li").eachText())
        .contains(new KnowledgeFile().read().sources().statement("deleted-data-kept"));
  }

  @Test
  void anEstateWithoutClientsSaysNothingOfRecovery() throws IOException {
    assertThat(
            RenderedPage.of(folder, "policies: { p: { retention: { daily: 9 days } } }")
                .page()
                .select("#recoverable"))
        .isEmpty();
  }

  @Test
  void aControlSaysWhichRulesServeItAndWhatTheyFound() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.in("frameworks", "details > summary").eachText())
        .containsExactly(
            "NIST SP 800-53 5.1.1: 3 controls: 1 failed, 1 undetermined, 1 not examined");
    assertThat(page.in("frameworks", "tbody tr:first-child > *").eachText())
        .containsExactly(
            "CP-9 System Backup",
            "demanded: retention-below-minimum supporting: hybrid-security-disabled",
            "5",
            "✗ failed",
            "retention-below-minimum: 3, on policies/備份-💾, policies/lab-files"
                + " hybrid-security-disabled: 1, on vaults/rsv-prod-weu");
    assertThat(page.page().select("b")).isEmpty();
  }

  @Test
  void noFrameworkIsTakenForProvenAndAnIncompleteRunSaysSo() throws IOException {
    assertThat(SampleReport.complete().status()).isEqualTo(Status.INCOMPLETE);
    assertThat(RenderedPage.ofSample().in("frameworks", "> p").eachText())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("No rule proves");
    assertThat(RenderedPage.of(OtherReports.clean()).in("frameworks", "> p")).hasSize(1);
  }

  @Test
  void noTableOfAnIncompleteRunIsTakenForTheWhole() throws IOException {
    for (String part : List.of("vaults", "matrix", "upgrades", "frameworks")) {
      assertThat(RenderedPage.ofSample().in(part, "> p").eachText())
          .as(part)
          .contains(
              "This run is incomplete: what could not be read or judged is missing below, too.");
    }
    assertThat(RenderedPage.of(OtherReports.clean()).page().text())
        .doesNotContain("is missing below");
  }

  @Test
  void anOperationShowsTheStateBeforeAndWhatItChanges() throws IOException {
    Element table = RenderedPage.ofSample().first("operations", "table");

    assertThat(table.text())
        .contains("vaults/rsv-prod-weu: immutability locked; MARS 2.0.9262.0")
        .contains("daily retention goes from 30 days to 7 days");
  }

  @Test
  void aSourceStandsOnceWithItsAddressAndFindingsLeadToIt() throws IOException {
    RenderedPage page = RenderedPage.ofSample();
    String target = page.first("findings", "dt:contains(Source) + dd a").attr("href");

    assertThat(page.page().select(target + " a").attr("href"))
        .isEqualTo("https://learn.microsoft.com/azure/backup/backup-azure-security-feature");
    assertThat(page.page().select("#basis ~ ol li").eachText()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aSubjectIsSaidWhereItIsNotTheObjectOfTheHeading() throws IOException {
    assertThat(RenderedPage.ofSample().in("findings", "dt:contains(Subject) + dd").eachText())
        .containsExactly("policies/備份-💾/daily", "policies/備份-💾/weekly");
  }
}
