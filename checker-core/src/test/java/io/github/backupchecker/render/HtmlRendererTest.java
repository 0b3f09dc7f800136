package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

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

  private static Document page() throws IOException {
    StringWriter out = new StringWriter();
    new HtmlRenderer().render(SampleReport.complete(), out);
    return Jsoup.parse(out.toString());
  }
}
