package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.csv.CsvTable;
import io.github.backupchecker.render.html.HtmlFragment;
import io.github.backupchecker.render.junit.JunitShape;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Names that no file can hold as they are, in reports on disk. */
class HostileNamesTest {
  private static final String ESTATE = "{ \"vaults\": { \"%s\": {} } }";
  @TempDir private Path folder;

  @Test
  void halfOfASurrogatePairLeavesEveryReportWhole() throws IOException {
    Report report = check("a.yaml", "a\\ud800b");

    assertThat(report.verdict()).isEqualTo(check("a.yaml", "ab").verdict());
    assertThat(written(Format.TEXT, report)).contains("vaults/a<U+D800>b ").endsWith("warnings\n");
    assertThat(written(Format.HTML, report)).contains("vaults/a&lt;U+D800&gt;b").endsWith(">\n");
    assertThat(written(Format.JSON, report)).contains("\"vaults/a\\uD800b\"").endsWith("}\n");
    assertThat(written(Format.MARKDOWN, report)).contains("`vaults/a<U+D800>b`");
  }

  @Test
  void halfOfASurrogatePairInJsonIsNamedAtItsPlace() throws IOException {
    Report report = check("a.json", "a\\ud800b");

    assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(written(Format.TEXT, report)).contains("problem[malformed-file]", "a.json:1:23");
    assertThat(written(Format.HTML, report)).endsWith("</html>\n");
    assertThat(written(Format.JSON, report)).endsWith("}\n");
  }

  @Test
  void jsonKeepsALongNameWhole() throws IOException {
    String name = "x".repeat(5_000);
    Report report = check("a.json", name);

    assertThat(written(Format.JSON, report)).contains("\"vaults/" + name + "\"");
    assertThat(written(Format.TEXT, report)).contains("x… (5,007 characters) declares ");
    assertThat(written(Format.HTML, report)).doesNotContain("x".repeat(201));
    assertThat(written(Format.MARKDOWN, report)).doesNotContain("x".repeat(201));
  }

  @Test
  void markdownShowsANameAndDoesNothingElseWithIt() throws IOException {
    Report report = check("a.json", "a`b|c @team #1 <img src=x> [x](http://e) _x_ *");

    assertThat(written(Format.MARKDOWN, report).lines())
        .contains("### ``vaults/a`b``\\|`c @team #1 <img src=x> [x](http:%2F%2Fe) _x_ %2A`")
        .anyMatch(
            line -> line.contains(": vaults/a\\`b\\|c `@team` `#1` \\<img src=x\\> `[x](http:"))
        .anyMatch(line -> line.contains(" \\_x\\_ `%2A` "));
  }

  @Test
  void noTextAddsALineOrACommandToWhatAPipelineReads() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.with(text);
      List<String> github = lines(Format.GITHUB, report);
      List<String> azure = lines(Format.AZURE_DEVOPS, report);

      assertThat(github).hasSize(2).allMatch(line -> line.startsWith("::error "));
      assertThat(github.get(1)).contains(",title=a-rule::" + data(VisibleText.of(text), "%25"));
      assertThat(azure).hasSize(2).allMatch(line -> line.startsWith("##vso[task.logissue "));
      assertThat(azure.get(1))
          .contains(";code=a-rule]" + data(VisibleText.of(text), "%AZP25"))
          .doesNotContain("##vso[task.complete");
    }
  }

  @Test
  void everyTextIsReadBackFromTablesAndTests() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.with(text);
      List<Map<String, String>> rows = CsvTable.read(rendered(Format.CSV, report));
      List<Element> cases = JunitShape.cases(JunitShape.read(rendered(Format.JUNIT, report)));

      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).get("message"))
          .endsWith(VisibleText.of(text))
          .doesNotMatch("^[=+@-].*");
      assertThat(cases).hasSize(1);
      assertThat(JunitShape.elements(cases.get(0)).get(0).getAttribute("message"))
          .isEqualTo(VisibleText.of(text));
    }
  }

  @Test
  void everyTextIsReadBackFromDocuments() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.with(text);
      JsonNode json = RenderedJson.of(report, Format.JSON).at("/findings");
      JsonNode sarif = RenderedJson.of(report, Format.SARIF).at("/runs/0/results");
      JsonNode gitlab = RenderedJson.of(report, Format.GITLAB);

      assertThat(json).hasSize(1);
      assertThat(json.at("/0/message").textValue()).isEqualTo(text);
      assertThat(json.at("/0/location/file").textValue()).isEqualTo(text);
      assertThat(sarif).hasSize(1);
      assertThat(sarif.at("/0/message/text").textValue()).startsWith(VisibleText.of(text));
      assertThat(gitlab).hasSize(1);
      assertThat(gitlab.at("/0/description").textValue()).startsWith(VisibleText.of(text));
    }
  }

  @Test
  void everyTextIsTextOnThePageAndNothingElse() throws IOException {
    String tags = tags(HostileReports.with("harmless"));
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.with(text);

      assertThat(page(report).expectFirst("article > p").wholeText())
          .isEqualTo(VisibleText.of(text));
      assertThat(tags(report)).isEqualTo(tags);
    }
  }

  @Test
  void everyTextIsTextInAPartOfAnotherPageAndNothingElse() throws IOException {
    String tags = tags(fragment(HostileReports.with("harmless")));
    for (String text : HostileReports.texts().toList()) {
      Document page = fragment(HostileReports.with(text));

      assertThat(page.expectFirst("td:nth-of-type(3)").textNodes().get(0).getWholeText())
          .isEqualTo(VisibleText.of(text) + "\n");
      assertThat(tags(page)).isEqualTo(tags);
      assertThat(tags(fragment(HostileReports.excusing(text))))
          .isEqualTo(tags(fragment(HostileReports.excusing("harmless"))));
    }
  }

  @Test
  void noTextCommandsWhoeverReadsThePrintedReport() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      assertThat(rendered(Format.TEXT, HostileReports.with(text)).lines())
          .noneMatch(line -> line.startsWith("::") || line.contains("##vso["));
    }
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(rendered(Format.HTML, report));
  }

  /** The elements of the page with the names of their attributes, in their order. */
  static String tags(Report report) throws IOException {
    return tags(page(report));
  }

  private static Document fragment(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlFragment("whole.html").render(report, out);
    return Jsoup.parse(out.toString());
  }

  private static String tags(Document page) {
    return page.getAllElements().stream()
        .map(
            one -> one.tagName() + one.attributes().asList().stream().map(a -> a.getKey()).toList())
        .collect(Collectors.joining(" "));
  }

  @Test
  void noTextBeginsALineOfMarkdown() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      assertThat(rendered(Format.MARKDOWN, HostileReports.with(text)).lines().skip(1))
          .allMatch(line -> line.isEmpty() || line.matches("(?:[#\\d]|- |  - ).*"));
    }
  }

  private static String data(String text, String percent) {
    return text.replace("%", percent);
  }

  private static List<String> lines(Format format, Report report) throws IOException {
    return List.of(rendered(format, report).split("[\r\n]+"));
  }

  private static String rendered(Format format, Report report) throws IOException {
    return new Renderings().of(report, format);
  }

  private Report check(String file, String name) throws IOException {
    Files.writeString(folder.resolve(file), ESTATE.formatted(name));
    return new Checker(new KnowledgeFile().read()).check(CheckRequest.of(folder.resolve(file)));
  }

  private String written(Format format, Report report) throws IOException {
    Path path = folder.resolve(format.fileName());
    new ReportFile(path, format.renderer(SourceFile::toString)).write(report);
    return Files.readString(path);
  }
}
