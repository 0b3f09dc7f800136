package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Every parameter of the check goal, set as Maven sets it. */
@MojoTest
class CheckMojoTest {
  private static final String GOOD = "src/test/declarations/good";
  private static final String BAD = "src/test/declarations/bad";
  private static final String REPORTS = "target/mojo-test";

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/good")
  void compliantSourcesPass(CheckMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();
    assertThat(Path.of(REPORTS, "good"))
        .isDirectoryContaining("glob:**.html")
        .isDirectoryContaining("glob:**.sarif")
        .isDirectoryContaining("glob:**.json")
        .isDirectoryContaining("glob:**.junit.xml");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/bad")
  void aFindingFailsTheBuildAndIsNamed(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("retention-below-minimum")
        .hasMessageContaining("backup-report.html");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = REPORTS + "/whole")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/whole-reports")
  void noFolderOfASourceIsPassedOverForItsName(CheckMojo mojo) throws IOException {
    Files.createDirectories(Path.of(REPORTS, "whole", ".git"));
    Path output = Files.createDirectories(Path.of(REPORTS, "whole", "target"));
    Files.writeString(
        output.resolve("p.yaml"), "policies: { p: { retention: { daily: 3 days } } }\n");

    assertThatThrownBy(mojo::execute).hasMessageContaining("retention-below-minimum");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "settings", value = GOOD)
  void settingsThatAreNoFileAreRefusedWithTheReason(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("good' was not read: it is a folder");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "settings", value = "nowhere.yaml")
  void aPlaceWhereSettingsAreNotIsToldOnce(CheckMojo mojo) {
    String place = Path.of("nowhere.yaml").toAbsolutePath().toString();

    assertRefused(
        mojo,
        "There is no settings file 'nowhere.yaml': it is not at '"
            + place
            + "', nor in a jar among the <dependencies> of the plugin");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "settings", value = "/nowhere/settings.yaml")
  void settingsThatAreNamedByTheirWholePathAreInNoOtherPlace(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("There is no settings file '/nowhere/settings.yaml'");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "failOn", value = "Never")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/never")
  @MojoParameter(name = "formats", value = "text")
  void failOnNeverWritesTheReportAndPasses(CheckMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(Path.of(REPORTS, "never", "backup-report.txt"))
        .content()
        .contains("retention-below-minimum")
        .endsWith("status: non-compliant, let pass: fail-on is never\n");
    assertThat(Path.of(REPORTS, "never", "backup-report.html")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations")
  @MojoParameter(name = "includes", value = "good,nothing-else")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/included")
  void onlyWhatIsIncludedIsChecked(CheckMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();
    assertThat(log.calls())
        .contains("warn checker.includes: 'nothing-else' matches no file")
        .noneMatch(call -> call.contains("'good'"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "excludes", value = "drafts,*.md")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/idle-exclude")
  void aPatternThatExcludesNothingIsNamed(CheckMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();
    assertThat(log.calls()).contains("warn checker.excludes: 'drafts' matches no file");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations")
  @MojoParameter(name = "excludes", value = "good,bad,grown,*.yaml,*.json")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/all-excluded")
  void aFolderThatIsExcludedWasMeant(CheckMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertRefused(mojo, "'good', 'bad', 'grown', '*.yaml' or '*.json' are excluded");
    assertThat(log.calls()).noneMatch(call -> call.contains("matches no file"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "includes", value = "prod,lab")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/none-included")
  void patternsThatLeaveNothingAreNamed(CheckMojo mojo) {
    assertRefused(mojo, "only files that match 'prod' or 'lab' are included");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations")
  @MojoParameter(name = "includes", value = "estate.yaml")
  @MojoParameter(name = "excludes", value = "good,grown")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/excluded")
  void whatIsExcludedIsNotChecked(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("retention-below-minimum");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "excludes", value = "[a-z].yaml")
  void aPatternOfAnotherToolIsRefused(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("'[a-z].yaml' is not a value of checker.excludes: patterns know");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "skip", value = "true")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/skipped")
  void skipDoesNothing(CheckMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(Files.exists(Path.of(REPORTS, "skipped"))).isFalse();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/nowhere")
  void aSourceThatIsNotThereFails(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("checker.sources");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "undetermined", value = "perhaps")
  void aValueThatIsNotKnownNamesThoseThatAre(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("checker.undetermined")
        .hasMessageContaining("fail, warn");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "formats", value = "pdf")
  void aFormatThatIsNotKnownNamesThoseThatAre(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("gitlab, html, json, junit, markdown, oscal, sarif, text");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "maxFindings", value = "0")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/none")
  void theVerdictCountsFindingsThatAreNotPrinted(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "maxFindings", value = "-1")
  void aNegativeNumberOfFindingsIsRefused(CheckMojo mojo) {
    assertRefused(mojo, "'-1' is not a value of checker.maxFindings");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "maxFileSize", value = "0")
  void filesOfNoSizeAreRefused(CheckMojo mojo) {
    assertRefused(
        mojo,
        "'0' is not a value of checker.maxFileSize: it counts megabytes from 1, at most 1000");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "allowEmpty", value = "yes")
  void aSwitchThatIsNeitherOnNorOffIsRefused(CheckMojo mojo) {
    assertRefused(mojo, "'yes' is not a value of checker.allowEmpty: write true or false");
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/poms/empty-source.xml")
  void anEmptySourceIsRefused(CheckMojo mojo) {
    assertRefused(mojo, "checker.sources has an empty element");
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/poms/empty-format.xml")
  void anEmptyFormatIsRefused(CheckMojo mojo) {
    assertRefused(mojo, "checker.formats has an empty element");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD + "," + GOOD + "/estate.yaml/deeper")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/deeper")
  void aSourceThatCannotBeLookedAtIsAProblem(CheckMojo mojo) {
    assertRefused(mojo, "problem[unreadable-file] " + GOOD + "/estate.yaml/deeper:1:1");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "outputDirectory", value = "pom.xml/reports")
  void aReportThatCannotBeWrittenIsNamedWithTheReason(CheckMojo mojo) {
    assertRefused(mojo, "pom.xml/reports/backup-report.html' cannot be written: ");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "base", value = BAD)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/base")
  @MojoParameter(name = "formats", value = "text")
  void sourcesAreComparedWithTheirBase(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(Path.of(REPORTS, "base", "backup-report.txt"))
        .content()
        .contains("compared with 'base': no change");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "base", value = GOOD)
  @MojoParameter(name = "baseRef", value = "HEAD")
  void twoBasesAreRefused(CheckMojo mojo) {
    assertRefused(mojo, "checker.base names a folder and checker.baseRef a revision: name one");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "baseRef", value = "no-such-revision")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/unknown")
  void aRevisionThatIsNotKnownIsAProblem(CheckMojo mojo) {
    assertRefused(mojo, "the base 'no-such-revision' was not read: ");
  }

  private static void assertRefused(CheckMojo mojo, String message) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}
