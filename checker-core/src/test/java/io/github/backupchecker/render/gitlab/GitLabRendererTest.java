package io.github.backupchecker.render.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.SampleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitLabRendererTest {
  private static final String SCHEMA = "/render/gitlab-code-quality.schema.json";
  @TempDir private Path folder;

  @Test
  void theSampleReportIsValidWithoutWhatIsExcused() throws IOException {
    JsonNode issues = issues(SampleReport.complete());

    assertThat(RenderedJson.complaints(SCHEMA, issues)).isEmpty();
    assertThat(issues.findValuesAsText("severity"))
        .containsExactly(
            "critical",
            "critical",
            "major",
            "critical",
            "critical",
            "blocker",
            "blocker",
            "blocker");
    assertThat(issues.findValuesAsText("description"))
        .noneMatch(text -> text.contains("lab-files"))
        .anyMatch(text -> text.startsWith("undetermined: hybrid-security of rsv-prod-weu"));
  }

  @Test
  void everySampleIsValidAndNoFingerprintStandsTwice() throws IOException {
    for (Report report : RenderedJson.samples().toList()) {
      JsonNode issues = issues(report);

      assertThat(RenderedJson.complaints(SCHEMA, issues)).isEmpty();
      assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsWrongWhereTheListIsEmpty() throws IOException {
    assertThat(issues(RenderedJson.compliant())).isEmpty();
  }

  @Test
  void aProblemIsABlocker() throws IOException {
    JsonNode issues = issues(RenderedJson.check(folder, "vaults: { a: { colour: blue } }\n"));

    assertThat(RenderedJson.complaints(SCHEMA, issues)).isEmpty();
    assertThat(issues)
        .anySatisfy(
            issue -> {
              assertThat(issue.at("/check_name").textValue()).isEqualTo("unknown-key");
              assertThat(issue.at("/severity").textValue()).isEqualTo("blocker");
              assertThat(issue.at("/location/path").textValue()).isEqualTo("estate.yaml");
            });
  }

  @Test
  void aProblemThatIsSaidTwiceHasTwoFingerprints() throws IOException {
    Report sample = SampleReport.complete();
    List<QualityIssue> same = sample.problems().stream().map(QualityIssue::of).limit(1).toList();

    assertThat(same.get(0).numbered(2).fingerprint()).isEqualTo(same.get(0).fingerprint() + "-2");
  }

  @Test
  void hostileNamesAreValid() throws IOException {
    Report report =
        RenderedJson.check(folder, "vaults: { \"a\\u202e##vso[x]\\n::error::\": {} }\n");

    assertThat(RenderedJson.complaints(SCHEMA, issues(report))).isEmpty();
    assertThat(issues(report).findValuesAsText("description"))
        .isNotEmpty()
        .noneMatch(text -> text.contains("##vso[") || text.contains("\u202e"));
  }

  private static JsonNode issues(Report report) throws IOException {
    return RenderedJson.of(report, Format.GITLAB);
  }
}
