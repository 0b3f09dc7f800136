package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlMatrixTest {
  private static final Path EVERY_RULE = Path.of("../samples/every-rule/src/main/backup");
  @TempDir private Path folder;

  @Test
  void everyVaultHasARowOfTotalsAndItsObjects() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.in("matrix", "> .scroll tbody th").eachText())
        .containsExactly(
            "vaults/rsv-lab (2 objects)",
            "vaults/rsv-prod-weu (4 objects)",
            "No vault (2 objects)");
    assertThat(page.in("matrix", "> details > summary").eachText())
        .containsExactly(
            "vaults/rsv-lab: 2 objects, 1 with findings",
            "vaults/rsv-prod-weu: 4 objects, 3 with findings",
            "No vault: 2 objects, 0 with findings");
  }

  @Test
  void aCellTellsWhatPassedFromWhatWasNotExamined() throws IOException {
    RenderedPage page = RenderedPage.ofSample();

    assertThat(page.first("matrix", "thead").select("th").eachText())
        .containsExactly("Vault", "Retention", "Immutability", "Vault posture", "Change");
    assertThat(spoken(page, "operations/extend-sql"))
        .containsExactly("not examined", "passed", "not examined", "not examined");
    assertThat(spoken(page, "policies/lab-files"))
        .containsExactly("waived", "not examined", "not examined", "not examined");
    assertThat(spoken(page, "vaults/rsv-prod-weu"))
        .containsExactly("not examined", "not examined", "undetermined", "failed");
  }

  @Test
  void whatFailedHasACountAndTheHeaviestSeverity() throws IOException {
    Element cell = row(RenderedPage.ofSample(), "policies/備份-💾").expectFirst("td");

    assertThat(cell.text()).isEqualTo("✗ failed 2 error");
  }

  @Test
  void aVaultCountsItsObjectsByTheGravestOfEach() throws IOException {
    RenderedPage page =
        RenderedPage.of(
            folder,
            """
            vaults: { v: { hybrid-security: enabled } }
            policies: { good: { retention: { daily: 9 days } }, bad: { retention: { daily: 3 days } } }
            agents:
              a: { vault: v, version: 2.0.9262.0, policy: good }
              b: { vault: v, version: 2.0.9262.0, policy: bad }
            """);

    assertThat(page.first("matrix", "> .scroll tbody tr:first-child td").text())
        .startsWith("✗ failed 1 ✓ passed 1");
  }

  @Test
  void everyFindingIsReachedFromTheMatrix() throws IOException {
    for (RenderedPage page : List.of(RenderedPage.ofSample(), everyRule(), large())) {
      List<String> marked =
          page.page().select("main [id~=^(failed|undetermined|changed|waived)-]").eachAttr("id");

      assertThat(marked).isNotEmpty().doesNotHaveDuplicates();
      assertThat(page.in("matrix", "a").eachAttr("href"))
          .containsAll(marked.stream().map(id -> "#" + id).toList());
      assertThat(page.page().select("section.object > :first-child:not([id])")).isEmpty();
    }
  }

  @Test
  void aLinkInACellLeadsToItsFindings() throws IOException {
    RenderedPage page = RenderedPage.ofSample();
    String target = row(page, "policies/備份-💾").select("td a").attr("href");

    assertThat(page.page().select(target).text()).isEqualTo("policies/備份-💾");
  }

  @Test
  void noMatrixIsWiderThanASheetOfPaper() throws IOException {
    Elements heads = everyRule().in("matrix", "thead tr");

    assertThat(heads).isNotEmpty().allMatch(row -> row.childrenSize() <= 11);
  }

  @Test
  void ofManyObjectsThoseThatAreAlikeShareARowAndThoseWithoutFindingsAreCounted()
      throws IOException {
    RenderedPage page = large();

    assertThat(page.in("matrix", "details[open] > summary").eachText())
        .noneMatch(text -> text.startsWith("No vault"));
    Elements rows = page.in("matrix", "details table:has(caption:contains(No vault)) tbody tr");
    assertThat(rows).hasSizeLessThan(6);
    assertThat(rows.get(rows.size() - 1).text()).startsWith("30 objects without findings");
    assertThat(rows.select("summary").eachText()).containsExactly("and 35 more like these");
    assertThat(rows.select("th code").eachText()).contains("policies/bad-0", "policies/bad-39");
  }

  private RenderedPage everyRule() throws IOException {
    return RenderedPage.of(CheckRequest.of(EVERY_RULE));
  }

  /** A vault with thirty policies that pass and forty that fail alike. */
  private RenderedPage large() throws IOException {
    return RenderedPage.of(
        folder,
        "vaults: { v: { hybrid-security: enabled } }\npolicies:\n"
            + policies(30, "good", "9 days")
            + policies(40, "bad", "3 days"));
  }

  private static String policies(int count, String name, String daily) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  " + name + "-" + i + ": { retention: { daily: " + daily + " } }\n")
        .collect(Collectors.joining());
  }

  private static Element row(RenderedPage page, String object) {
    return page.first("matrix", "details tr:has(th code:matchesOwn(^" + object + "$))");
  }

  private static List<String> spoken(RenderedPage page, String object) {
    return row(page, object).select(".spoken").eachText();
  }
}
