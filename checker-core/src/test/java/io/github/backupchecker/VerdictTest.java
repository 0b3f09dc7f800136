package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is true of an estate, and whether the run may go on. */
class VerdictTest {
  private static final String ERROR = "policies: { p: { retention: { daily: 3 days } } }";
  private static final String UNDETERMINED = "policies: { p: { retention: { daily: '${days}' } } }";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void errorsAreNeverCompliantHoweverLaxTheGate() throws IOException {
    Report report = check(ERROR, "fail-on: never");
    assertThat(report.status()).isEqualTo(Status.NON_COMPLIANT);
    assertThat(report.verdict().exitCode()).isZero();
    assertThat(report.statusLine()).isEqualTo("non-compliant, let pass: fail-on is never");
  }

  @Test
  void everyFormatSaysThatErrorsWereLetPass() throws IOException {
    Report report = check(ERROR, "fail-on: never");
    assertThat(written(Format.TEXT, report))
        .endsWith("status: non-compliant, let pass: fail-on is never\n");
    assertThat(written(Format.HTML, report))
        .contains("Status: non-compliant, let pass: fail-on is never</h1>")
        .contains("<p>Not enforced (fail-on: never): 1 error.</p>")
        .contains("<p>1 failed: 1 error.</p>")
        .contains("<p>What stops a run: no finding (fail-on: never); ");
    assertThat(written(Format.JSON, report))
        .contains("  \"status\": \"non-compliant\",\n  \"gate\": {\n    \"failOn\": \"never\",\n")
        .contains("    \"passed\": true\n");
  }

  @Test
  void anErrorStopsTheRunUnlessTheGateIsOpen() throws IOException {
    Report report = check(ERROR, "fail-on: error");
    assertThat(report.verdict().exitCode()).isEqualTo(1);
    assertThat(report.statusLine()).isEqualTo("non-compliant");
    assertThat(report.verdict().gate().passed()).isFalse();
  }

  @Test
  void warningsBelowTheGateStandInTheStatus() throws IOException {
    Report report = check(ERROR, "rules: { retention-below-minimum: warning }");
    assertThat(report.verdict().exitCode()).isZero();
    assertThat(report.statusLine()).isEqualTo("compliant, with 1 warning");
  }

  @Test
  void warningsAtTheGateAreNotCompliant() throws IOException {
    Report report =
        check(ERROR, "{ fail-on: warning, rules: { retention-below-minimum: warning } }");
    assertThat(report.verdict().exitCode()).isEqualTo(1);
    assertThat(report.statusLine()).isEqualTo("non-compliant");
  }

  @Test
  void whatCannotBeToldIsAnErrorUnlessItOnlyWarns() throws IOException {
    assertThat(check(UNDETERMINED, "fail-on: never").statusLine())
        .isEqualTo("non-compliant, let pass: fail-on is never");
    Report warned = check(UNDETERMINED, "undetermined: warn");
    assertThat(warned.verdict().exitCode()).isZero();
    assertThat(warned.statusLine()).isEqualTo("compliant, with 3 undetermined");
  }

  @Test
  void noGateLetsPassWhatWasNotRead() throws IOException {
    Report report = check("vaults: { v: { colour: blue } }", "fail-on: never");
    assertThat(report.statusLine()).isEqualTo("incomplete");
    assertThat(report.verdict().exitCode()).isEqualTo(2);
    assertThat(report.verdict().gate().passed()).isFalse();
  }

  private Report check(String estate, String settings) throws IOException {
    Files.writeString(folder.resolve("backup-checker.yaml"), settings + "\n");
    Files.writeString(folder.resolve("estate.yaml"), estate + "\n");
    return checker.check(CheckRequest.of(folder));
  }

  private static String written(Format format, Report report) throws IOException {
    StringWriter out = new StringWriter();
    format.renderer(SourceFile::toString).render(report, out);
    return out.toString();
  }
}
