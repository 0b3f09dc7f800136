package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.settings.FailOn;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The report where the page around it is somebody else's. */
class HtmlFragmentTest {
  private static final String WHOLE = "checker/whole.html";

  @Test
  void itIsOneElementThatLoadsAndRunsNothing() throws IOException {
    Document page = page(SampleReport.complete());

    assertThat(page.body().children()).hasSize(1);
    assertThat(page.body().child(0).classNames()).containsExactly("checker-report");
    assertThat(page.select("script, link, img, iframe, object, form, meta, [style], [src]"))
        .isEmpty();
  }

  @Test
  void itsStylesReachNothingOfThePageAroundIt() throws IOException {
    String css = page(SampleReport.complete()).expectFirst(".checker-report > style").data();
    List<String> selectors =
        Pattern.compile("\\{[^}]*}")
            .splitAsStream(css)
            .flatMap(rule -> Arrays.stream(rule.split(",")))
            .map(String::strip)
            .filter(selector -> !selector.isEmpty())
            .toList();

    assertThat(selectors).hasSizeGreaterThan(20).allMatch(one -> one.startsWith(".checker-report"));
  }

  @Test
  void noHeadingOfItIsTakenForOneOfThePageAroundIt() throws IOException {
    Document page = page(SampleReport.complete());

    assertThat(page.select("h1")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("checker-"));
  }

  @Test
  void anyEncodingOfThePageAroundItCanHoldIt() throws IOException {
    assertThat(rendered(SampleReport.complete())).isASCII();
    assertThat(page(SampleReport.complete()).select("code").eachText())
        .contains("policies/備份-💾/daily");
  }

  @Test
  void aRareIdeographIsInAnyEncodingToo() throws IOException {
    ReportedFinding found = Found.of(Severity.ERROR, Outcome.FAILED, "\uD840\uDC0B");

    assertThat(rendered(OtherReports.found(FailOn.ERROR, List.of(found))))
        .isASCII()
        .contains("&#x2000b;");
  }

  @Test
  void theVerdictAndTheTotalsAreThoseOfTheWholeReport() throws IOException {
    Document page = page(SampleReport.complete());
    Document whole = RenderedPage.ofSample().page();

    assertThat(page.select(".verdict h2").text()).isEqualTo(whole.select("h1").text());
    assertThat(page.select(".verdict p").eachText())
        .containsExactlyElementsOf(whole.select(".verdict p").eachText());
    assertThat(page.select(".totals").text()).isEqualTo(whole.select(".totals").text());
    assertThat(page.select("p.note").eachText())
        .containsExactlyElementsOf(whole.select("p.note").eachText());
  }

  @Test
  void aFindingIsARowWithWhatWorksInstead() throws IOException {
    Element row =
        page(SampleReport.complete()).expectFirst("tr:has(th:contains(operations/retire-fs-01))");

    assertThat(row.select("td").eachText()).hasSize(4).startsWith("error").doesNotContain("");
    assertThat(row.select("th .place").text()).matches(".+:\\d+:\\d+");
    assertThat(row.select("td:nth-of-type(2) a").eachAttr("href"))
        .containsExactly("https://learn.microsoft.com/azure/backup/backup-azure-security-feature");
  }

  @Test
  void whatFailedWhateverChangedIsThereAndWhatIsWaivedIsNot() throws IOException {
    Document page = page(SampleReport.complete());

    assertThat(page.select("section[aria-labelledby=checker-findings] tbody tr")).hasSize(4);
    assertThat(page.select("section[aria-labelledby=checker-undetermined] tbody tr")).hasSize(1);
  }

  @Test
  void linksLeadToTheFindingInTheWholeReportOrToTheVendor() throws IOException {
    Document whole = RenderedPage.ofSample().page();
    Document page = page(SampleReport.complete());

    assertThat(page.select("a[href=" + WHOLE + "]")).hasSize(1);
    assertThat(page.select("th a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith(WHOLE + "#"))
        .allMatch(link -> whole.getElementById(link.substring(WHOLE.length() + 1)) != null);
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(one -> one.startsWith(WHOLE) || one.startsWith("https://learn.microsoft.com/"));
  }

  @Test
  void everyTableSaysWhatItsCellsBelongTo() throws IOException {
    Document page = page(SampleReport.complete());

    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("tbody tr:not(:has(th[scope=row]))")).isEmpty();
  }

  @Test
  void problemsComeBeforeWhatWasFound() throws IOException {
    Document page =
        page(
            OtherReports.incomplete(
                new Problem(ProblemKind.UNREADABLE_FILE, "not <b>read</b>", null, List.of())));

    assertThat(page.select("h2").eachText())
        .containsExactly("Status: incomplete", "Problems", "Findings");
    assertThat(page.select("section[aria-labelledby=checker-problems] tbody tr").text())
        .isEqualTo("unreadable-file not <b>read</b>");
  }

  @Test
  void whereNothingWasFoundItSaysSo() throws IOException {
    Document page = page(OtherReports.clean());

    assertThat(page.select("table")).isEmpty();
    assertThat(page.select("section[aria-labelledby=checker-findings] p").text())
        .isEqualTo("Nothing failed.");
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(rendered(report));
  }

  private static String rendered(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlFragment(WHOLE).render(report, out);
    return out.toString();
  }
}
