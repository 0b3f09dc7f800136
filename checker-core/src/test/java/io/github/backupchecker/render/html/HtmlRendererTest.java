package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRendererTest {
  @TempDir private Path folder;

  @Test
  void theStyleSheetIsTheOneThatThePolicyAllows() throws IOException, NoSuchAlgorithmException {
    Document page = page();

    byte[] css = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(css);

    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void nothingIsLoadedRunOrStyledInline() throws IOException {
    assertThat(page().select("script, link, img, iframe, object, form, [style], [src], [onclick]"))
        .isEmpty();
  }

  @Test
  void linksLeadInsideTheFileOrToTheVendor() throws IOException {
    Document page = page();

    assertThat(page.select("a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("#") || link.startsWith("https://learn.microsoft.com/"));
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
  }

  @Test
  void findingsAreGroupedByObjectWithTheirRangeMarked() throws IOException {
    Element group = page().expectFirst("section.object:has(h3:contains(policies/備份-💾))");

    assertThat(group.select("article mark").eachText()).containsExactly("5 days", "3 weeks");
  }

  @Test
  void whatCannotBeToldIsNotAmongTheFailures() throws IOException {
    Document page = page();

    assertThat(page.select("section[aria-labelledby=findings] article")).hasSize(3);
    assertThat(page.select("section[aria-labelledby=undetermined] article .badge").eachText())
        .containsExactly("undetermined error");
  }

  @Test
  void whatWasFoundOfChangesStandsWithThemAndNowhereElse() throws IOException {
    Document page = page();
    String changes = "section[aria-labelledby=changes] ";

    assertThat(page.select(changes + "tbody th").eachText())
        .containsExactly(
            "vaults/rsv-prod-weu", "agents/fs-04", "policies/lab-files", "policies/備份-💾");
    assertThat(page.select(changes + "article h5 > code").eachText())
        .containsExactly("protection-weakened");
    assertThat(page.select("section[aria-labelledby=findings] article").text())
        .doesNotContain("protection-weakened");
  }

  @Test
  void everyAffectedObjectIsNamedOnceWithTheAnswer() throws IOException {
    assertThat(page().select("section[aria-labelledby=changes] td p").eachText())
        .containsExactly(
            "stop-protection-and-delete-data on agents/fs-04: refused, error 810001",
            "reduce-retention on agents/fs-01, agents/fs-02, agents/fs-03, agents/fs-05,"
                + " agents/fs-06, agents/fs-07, agents/fs-08: refused");
  }

  @Test
  void aHostileBaseAndHostileValuesAreText() throws IOException {
    Document page = page();

    assertThat(page.expectFirst("h2#changes").text())
        .isEqualTo("What changed since 'main:<U+202E># #vso[task.complete]'");
    assertThat(page.select("section[aria-labelledby=changes] td:contains(30 days)").text())
        .startsWith(": :error::30 days<U+000A><b>");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void everyTableSaysWhatItsCellsBelongTo() throws IOException {
    Document page = page();

    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("tbody tr:not(:has(th[scope=row]))")).isEmpty();
  }

  @Test
  void aHostileNameIsText() throws IOException {
    assertThat(page().select("th:contains(<script>)").text())
        .isEqualTo("estate/<script>alert(1)</script>.yaml");
  }

  @Test
  void rulesThatNeverAppliedAreNamed() throws IOException {
    assertThat(page().select("section[aria-labelledby=examined] h3:contains(never applied) + ul"))
        .hasSize(1)
        .first()
        .extracting(Element::text)
        .isEqualTo("immutability-not-locked");
  }

  @Test
  void theProjectIsNamedWithItsHiddenCharactersSpeltOut() throws IOException {
    Document page = page();

    assertThat(page.title()).isEqualTo("Backup report of com.example:<U+202E>estate: incomplete");
    assertThat(page.expectFirst("header .product").text())
        .isEqualTo("Backup Checker: report of com.example:<U+202E>estate");
  }

  @Test
  void aReportWithoutAProjectSpeaksOfNone() throws IOException {
    assertThat(page("policies: { p: { retention: { daily: 9 days } } }").title())
        .isEqualTo("Backup report: compliant");
  }

  @Test
  void aCheckOfWhatHasANameIsReportedByIt() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"), "policies: { p: { retention: { daily: 9 days } } }");
    CheckRequest request = CheckRequest.of(folder).named("com.example:estate");

    assertThat(page(new Checker(new KnowledgeFile().read()).check(request)).title())
        .isEqualTo("Backup report of com.example:estate: compliant");
  }

  @Test
  void theVerdictCountsBySeverityAndSaysWhatStopsARun() throws IOException {
    assertThat(page().select(".verdict p").eachText())
        .containsSequence(
            "4 failed: 3 errors, 1 warning.",
            "1 undetermined: 1 error.",
            "What stops a run: errors (fail-on: error);"
                + " what cannot be told counts like what failed (undetermined: fail).");
  }

  @Test
  void aTickStandsOnlyWhereNothingIsToBeSaid() throws IOException {
    Document clean = page("policies: { p: { retention: { daily: 9 days } } }");
    Document warned = page("vaults: { v: { hybrid-security: enabled } }");

    assertThat(clean.select(".verdict.compliant .sign").text()).isEqualTo("✓");
    assertThat(warned.select("h1").text()).startsWith("Status: compliant, with ");
    assertThat(warned.select(".verdict.qualified .sign").text()).isEqualTo("!");
  }

  @Test
  void theHeaviestFindingsComeFirst() throws IOException {
    Document page =
        page(
            """
            vaults: { quiet: {}, loud: { hybrid-security: disabled } }
            policies: { p: { retention: { daily: 3 days } } }
            """);
    String findings = "section[aria-labelledby=findings] ";

    assertThat(page.select(findings + "h3").eachText())
        .containsExactly("vaults/loud", "policies/p", "vaults/quiet");
    assertThat(page.select(findings + "section.object:has(h3:contains(loud)) .badge").eachText())
        .startsWith("error")
        .isSortedAccordingTo(Comparator.comparing(word -> "error warning note".indexOf(word)));
  }

  @Test
  void noWordsRunTogetherWhereTheStyleSheetIsDropped() throws IOException {
    Document page = page();

    assertThat(page.select("section[aria-labelledby=matrix] td:has(span)").eachText())
        .contains("✗ failed 1", "? undetermined 1", "○ waived 1")
        .allMatch(cell -> cell.matches("(?:\\S( [a-z]+)+( \\d+)?( [a-z]+)? ?)+"));
    assertThat(page.select("article :has(> .badge)").eachText())
        .allMatch(
            heading -> heading.matches("(problem|(undetermined )?(error|warning|note)) [a-z-]+"));
  }

  @Test
  void noTwoRegionsHaveOneName() throws IOException {
    assertThat(page().select("[role=region]").eachAttr("aria-label")).doesNotHaveDuplicates();
    assertThat(page().select("section[aria-label]")).isEmpty();
  }

  private static Document page() throws IOException {
    return page(SampleReport.complete());
  }

  private Document page(String declarations) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), declarations);
    return page(new Checker(new KnowledgeFile().read()).check(CheckRequest.of(folder)));
  }

  private static Document page(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlRenderer().render(report, out);
    return Jsoup.parse(out.toString());
  }
}
