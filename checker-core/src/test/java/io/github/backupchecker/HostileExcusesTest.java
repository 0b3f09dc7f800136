package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.csv.CsvTable;
import io.github.backupchecker.render.junit.JunitShape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What waivers, problems and notes say, in every format. */
class HostileExcusesTest {
  private static final String HARMLESS = "harmless";

  @Test
  void aReasonAndAProblemAreReadBackFromDocuments() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.excusing(text);
      JsonNode json = RenderedJson.of(report, Format.JSON);
      JsonNode sarif = RenderedJson.of(report, Format.SARIF).at("/runs/0");

      assertThat(json.at("/findings/0/waiver/reason").textValue()).isEqualTo(text);
      assertThat(json.at("/problems/0/message").textValue()).isEqualTo(text);
      assertThat(sarif.at("/results/0/suppressions/0/justification").textValue())
          .contains(VisibleText.of(text));
      assertThat(sarif.at("/invocations/0/toolExecutionNotifications/0/message/text").textValue())
          .contains(VisibleText.of(text));
      assertThat(RenderedJson.of(report, Format.GITLAB)).hasSize(1);
      assertThat(RenderedJson.of(report, Format.OSCAL).at("/assessment-results/results"))
          .hasSize(1);
    }
  }

  @Test
  void aReasonAndAProblemAreReadBackFromTablesAndTests() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      Report report = HostileReports.excusing(text);

      assertThat(CsvTable.read(rendered(Format.CSV, report)))
          .hasSameSizeAs(CsvTable.read(rendered(Format.CSV, HostileReports.excusing(HARMLESS))))
          .flatExtracting(Map::values)
          .noneMatch(value -> value.matches("(?s)[=+@\\-].*"))
          .anyMatch(value -> value.endsWith(VisibleText.of(text)));
      assertThat(JunitShape.cases(JunitShape.read(rendered(Format.JUNIT, report))))
          .hasSameSizeAs(
              JunitShape.cases(
                  JunitShape.read(rendered(Format.JUNIT, HostileReports.excusing(HARMLESS)))));
    }
  }

  @Test
  void aReasonAndAProblemAddNoLineAndNoCommand() throws IOException {
    for (Format format : List.of(Format.GITHUB, Format.AZURE_DEVOPS, Format.MARKDOWN)) {
      List<String> beginnings = beginnings(format, HARMLESS);
      for (String text : HostileReports.texts().toList()) {
        assertThat(beginnings(format, text)).isEqualTo(beginnings);
      }
    }
  }

  @Test
  void aReasonAndAProblemCommandNobodyWhoReadsThePrintedReport() throws IOException {
    for (String text : HostileReports.texts().toList()) {
      assertThat(rendered(Format.TEXT, HostileReports.excusing(text)).lines())
          .noneMatch(line -> line.startsWith("::") || line.contains("##vso["));
    }
  }

  @Test
  void aReasonAndAProblemAreTextOnThePageAndNothingElse() throws IOException {
    String tags = HostileNamesTest.tags(HostileReports.excusing(HARMLESS));
    for (String text : HostileReports.texts().toList()) {
      assertThat(HostileNamesTest.tags(HostileReports.excusing(text))).isEqualTo(tags);
    }
  }

  /** Of each line what makes a command, a heading or an item of it, if anything does. */
  private static List<String> beginnings(Format format, String text) throws IOException {
    return rendered(format, HostileReports.excusing(text))
        .lines()
        .map(line -> line.replaceFirst("^(::\\w+|##vso\\[[\\w.]+|#+ |<!--| *- |).*", "$1"))
        .toList();
  }

  private static String rendered(Format format, Report report) throws IOException {
    return new Renderings().of(report, format);
  }
}
