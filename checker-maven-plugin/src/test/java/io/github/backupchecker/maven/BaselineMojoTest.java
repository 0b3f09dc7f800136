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
import org.junit.jupiter.api.Test;

/** Today's findings are written down, or it is said why they are not. */
@MojoTest
class BaselineMojoTest {
  private static final String BAD = "src/test/declarations/bad";
  private static final String KNOWN = "src/test/declarations/known.json";
  private static final String FOLDER = "target/mojo-test/baseline";

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = FOLDER + "/written.json")
  @MojoParameter(name = "outputDirectory", value = FOLDER + "/reports")
  void itSaysWhatItWroteAndWritesNoReport(BaselineMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    Path written = Path.of(FOLDER, "written.json").toAbsolutePath();
    assertThat(log.calls())
        .containsExactly("info Baseline: " + written + ": 1 finding is known from now on");
    assertThat(written).hasSameTextualContentAs(Path.of(KNOWN));
    assertThat(Path.of(FOLDER, "reports")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = FOLDER + "/again.json")
  void anEarlierOneIsWrittenAfresh(BaselineMojo mojo) throws IOException {
    Files.createDirectories(Path.of(FOLDER));
    Path again = Path.of(FOLDER, "again.json");
    Files.writeString(again, "{ \"schemaVersion\": 1, \"findings\": [] }\n");

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(again).hasSameTextualContentAs(Path.of(KNOWN));
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = FOLDER + "/broken")
  @MojoParameter(name = "baseline", value = FOLDER + "/incomplete.json")
  void anIncompleteRunWritesNothingAndListsTheProblems(BaselineMojo mojo) throws IOException {
    Files.writeString(
        Files.createDirectories(Path.of(FOLDER, "broken")).resolve("p.yaml"),
        "policies: { a: { retentoin: { } } }\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("incomplete.json' is not written: the run is incomplete")
        .hasMessageContaining("problem[unknown-key]");
    assertThat(Path.of(FOLDER, "incomplete.json")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = BAD + "/estate.yaml")
  void anotherFileIsNeverReplaced(BaselineMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith(
            "estate.yaml' is not written: another file stands there; name one of its own");
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "baseline", value = "pom.xml/known.json")
  void aFileThatCannotBeWrittenIsNamedWithTheReason(BaselineMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("pom.xml/known.json' is not written: ");
  }

  @Test
  @InjectMojo(goal = "baseline")
  @MojoParameter(name = "sources", value = BAD)
  @MojoParameter(name = "base", value = BAD)
  @MojoParameter(name = "baseline", value = FOLDER + "/alone.json")
  void theBaseOfAPomIsNotCompared(BaselineMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(log.calls())
        .contains("info Compared with no base: a baseline is of what is declared now");
    assertThat(Path.of(FOLDER, "alone.json")).hasSameTextualContentAs(Path.of(KNOWN));
  }
}
