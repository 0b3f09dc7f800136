package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A starter is written where nothing stands, or not at all. */
@MojoTest
class InitMojoTest {
  private static final String MADE = "target/mojo-test/init";
  private static final Path SETTINGS = Path.of(MADE, "backup-checker.yaml");
  private static final Path ESTATE = Path.of(MADE, "backup.yaml");
  @TempDir private Path module;
  @Inject private MavenSession session;

  @AfterEach
  void removeWhatWasMade() throws IOException {
    for (String folder : List.of(MADE, MADE + " it's")) {
      Files.deleteIfExists(Path.of(folder, "backup-checker.yaml"));
      Files.deleteIfExists(Path.of(folder, "backup.yaml"));
      Files.deleteIfExists(Path.of(folder));
    }
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "folder", value = MADE)
  void itSaysWhatItWroteAndWhatToTypeNext(InitMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(log.calls())
        .containsExactly(
            "info Wrote " + SETTINGS.toAbsolutePath(),
            "info Wrote " + ESTATE.toAbsolutePath(),
            "info Next: mvn checker:check -Dchecker.sources=" + MADE);
    assertThat(SETTINGS).content().contains("fail-on: error");
    assertThat(ESTATE).content().contains("vaults:");
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "folder", value = MADE + " it's")
  void aFolderIsNamedAsAShellTakesIt(InitMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(log.calls())
        .contains("info Next: mvn checker:check -Dchecker.sources='" + MADE + " it'\\''s'");
  }

  @Test
  void itWritesWhereTheOtherGoalsLook() {
    assertWrittenWhereGoalsLook(mojo());
  }

  @Test
  void theUsualFolderMayBeNamed() throws IllegalAccessException {
    InitMojo mojo = mojo();
    MojoExtension.setVariableValueToObject(mojo, "folder", "./src/main/backup/");

    assertWrittenWhereGoalsLook(mojo);
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "folder", value = MADE)
  void whatIsThereStaysThereAndNothingIsWritten(InitMojo mojo) throws IOException {
    Files.writeString(Files.createDirectories(Path.of(MADE)).resolve("backup.yaml"), "mine");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(
            MADE + "/backup.yaml' is there already, and nothing was written: move it away");
    assertThat(ESTATE).hasContent("mine");
    assertThat(SETTINGS).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "init")
  @MojoParameter(name = "folder", value = "pom.xml")
  void aFileIsNoFolder(InitMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("nothing was written: ")
        .hasMessageContaining("pom.xml' is not a folder");
  }

  @Test
  void nothingTypedIsNotTheUsualFolder() throws IllegalAccessException {
    InitMojo mojo = mojo();
    MojoExtension.setVariableValueToObject(mojo, "folder", " ");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("checker.folder is empty: write a value into it, or remove it");
    assertThat(module).isEmptyDirectory();
  }

  private void assertWrittenWhereGoalsLook(InitMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    Path usual = module.resolve("src/main/backup");
    assertThat(log.calls())
        .containsExactly(
            "info Wrote " + usual.resolve("backup-checker.yaml"),
            "info Wrote " + usual.resolve("backup.yaml"),
            "info Next: mvn checker:check");
    assertThat(usual.toFile().list())
        .containsExactlyInAnyOrder("backup-checker.yaml", "backup.yaml");
  }

  /** The goal in a module of its own. */
  private InitMojo mojo() {
    MavenProject project = new MavenProject();
    project.setFile(module.resolve("pom.xml").toFile());
    return new InitMojo(project, session, new MojoExecution(new MojoDescriptor(), "default-cli"));
  }
}
