package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What differs between a base and the sources alone, by the parameters of the diff goal. */
@MojoTest
class DiffMojoTest {
  private static final String GOOD = "src/test/declarations/good";
  private static final String BAD = "src/test/declarations/bad";
  private static final String REPORTS = "target/mojo-test";

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "sources", value = GOOD)
  void nothingToCompareWithIsRefused(DiffMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "checker:diff compares with checker.base, a folder, or with checker.baseRef, a"
                + " revision: name one of them");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "sources", value = GOOD)
  @MojoParameter(name = "base", value = GOOD)
  @MojoParameter(name = "baseRef", value = "HEAD")
  void twoBasesAreRefused(DiffMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("name one of them");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "base", value = BAD)
  @MojoParameter(name = "failOn", value = "note")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/alike")
  @MojoParameter(name = "formats", value = "text")
  void whatIsWrongOnBothSidesDiffersInNothing(DiffMojo mojo) {
    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(Path.of(REPORTS, "alike", "backup-report.txt"))
        .content()
        .contains("nothing differs between 'bad' and '" + BAD + "'\n")
        .doesNotContain("error[");
  }

  @Test
  @InjectMojo(goal = "diff")
  @MojoParameter(name = "sources", value = "src/test/declarations/grown")
  @MojoParameter(name = "base", value = GOOD)
  @MojoParameter(name = "failOn", value = "note")
  @MojoParameter(name = "outputDirectory", value = REPORTS + "/grown")
  void whatDiffersFailsAsANoteWould(DiffMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 difference fails the build (failOn=note)\n");
  }
}
