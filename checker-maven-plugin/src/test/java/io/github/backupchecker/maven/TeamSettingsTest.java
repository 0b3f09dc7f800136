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

/** What a team decided counts in the build, for as long as it decided. */
@MojoTest
class TeamSettingsTest {
  private static final String BAD = "src/test/declarations/bad";
  private static final String WAIVED = "src/test/declarations/waived.yaml";
  private static final String KNOWN = "src/test/declarations/known.json";
  private static final String REPORTS = "target/mojo-test";

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "settings", value = WAIVED)
  @MojoParameter(name = "asOf", value = "2027-03-31")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/waived")
  void aFindingIsWaivedUpToTheLastDay(CheckMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "settings", value = WAIVED)
  @MojoParameter(name = "asOf", value = "2027-04-01")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/expired")
  void fromTheNextDayTheWaiverIsAProblem(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("problem[stale-waiver]")
        .hasMessageContaining("Found in what was read: 1 error");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = KNOWN)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/known")
  @MojoParameter(name = "formats", value = "text")
  void whatTheBaselineKnowsFailsNoBuild(CheckMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(Path.of(REPORTS, "known", "backup-report.txt"))
        .content()
        .contains("known.json: 1 finding is known\n");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = REPORTS + "/new")
  @MojoParameter(name = "baseline", value = KNOWN)
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/new-reports")
  void whatIsNewFailsIt(CheckMojo mojo) throws IOException {
    Files.writeString(
        Files.createDirectories(Path.of(REPORTS, "new")).resolve("p.yaml"),
        "policies: { p: { retention: { daily: 3 days } } }\n");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = BAD)
  void aBaselineThatIsNoFileIsRefusedWithTheReason(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The baseline '")
        .hasMessageContaining("bad' was not read: it is a folder");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "asOf", value = "tomorrow")
  void aDayThatIsNoneIsRefused(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("'tomorrow' is not a value of checker.asOf");
  }
}
