package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;

/** The report as a goal that is typed, and as a site asks for it. */
@MojoTest
class ReportMojoTest {
  private static final String BAD = "src/test/declarations/bad";
  private static final Path FOLDER = Path.of("target", "mojo-test", "report");
  private static final String REPORTS = "target/mojo-test/report/typed";

  /** A page of a site: an interface of a hundred methods, of which no test needs more than one. */
  private final Sink sink = mock(Sink.class);

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "outputDirectory", value = REPORTS)
  @MojoParameter(name = "formats", value = "html,text")
  void typedItWritesFilesAndNeverFailsOnFindings(ReportMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(Path.of(REPORTS))
        .isDirectoryContaining("glob:**.html")
        .isDirectoryContaining("glob:**.txt");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = "target/mojo-test/report/unread")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/broken")
  void typedItFailsWhereSomethingWasNotRead(ReportMojo mojo) throws IOException {
    broken("unread");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("problem[unknown-key]");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/site")
  void aSiteGetsAPageAndTheWholeReportBesideIt(ReportMojo mojo) throws MavenReportException {
    Path site = FOLDER.resolve("site");
    mojo.setReportOutputDirectory(site.toFile());

    mojo.generate(sink, mock(SinkFactory.class), Locale.ROOT);

    verify(sink).rawText(contains("Status: non-compliant"));
    verify(sink).rawText(contains("href=\"checker/backup-report.html#failed-1\""));
    assertThat(site.resolve("checker/backup-report.html")).content().contains("id=\"failed-1\"");
    assertThat(Path.of(REPORTS, "site")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = "target/mojo-test/report/half")
  void aSiteOfABrokenCheckFailsAndSaysWhyInTheReport(ReportMojo mojo) throws IOException {
    broken("half");
    Path site = FOLDER.resolve("broken-site");
    mojo.setReportOutputDirectory(site.toFile());

    assertThatThrownBy(() -> mojo.generate(sink, Locale.ROOT))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("could not be checked completely")
        .hasMessageContaining("problem[unknown-key]");
    verify(sink).rawText(contains("Status: incomplete"));
    assertThat(site.resolve("checker/backup-report.html")).content().contains("unknown-key");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = "src/test/nowhere")
  void aSiteFailsWhereASourceIsNotThere(ReportMojo mojo) {
    assertThat(mojo.canGenerateReport()).isTrue();
    assertThatThrownBy(() -> mojo.generate(sink, Locale.ROOT))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("which checker.sources names");
    verifyNoInteractions(sink);
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = BAD)
  void aSiteKnowsThePageBeforeItIsMade(ReportMojo mojo) {
    assertThat(mojo.canGenerateReport()).isTrue();
    assertThat(mojo.isExternalReport()).isFalse();
    assertThat(mojo.getOutputPath()).isEqualTo("backup-report");
    assertThat(mojo.getCategoryName()).isEqualTo(ReportMojo.CATEGORY_PROJECT_REPORTS);
    assertThat(mojo.getName(Locale.GERMAN)).isEqualTo("Backup report");
    assertThat(mojo.getDescription(Locale.GERMAN)).endsWith("what works instead.");
    assertThat(mojo.getReportOutputDirectory()).hasName("site");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "skip", value = "true")
  void aSiteHasNoPageOfWhatIsSkippedAndSaysSo(ReportMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(log.calls()).containsExactly("info Skipped: checker.skip is set");
  }

  @Test
  @InjectMojo(goal = "report")
  void aSiteHasNoPageOfAModuleWithoutDeclarationsAndSaysSo(ReportMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThat(mojo.canGenerateReport()).isFalse();
    assertThat(log.calls())
        .singleElement()
        .asString()
        .startsWith("info Nothing to check: no src/main/backup in ");
  }

  private static void broken(String folder) throws IOException {
    Files.writeString(
        Files.createDirectories(FOLDER.resolve(folder)).resolve("p.yaml"),
        "policies: { a: { retentoin: { } } }\n");
  }
}
