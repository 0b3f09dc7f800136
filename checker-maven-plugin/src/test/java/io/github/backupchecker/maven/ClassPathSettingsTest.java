package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings of a class path are read, or it is said why they are not. */
@MojoTest
class ClassPathSettingsTest {
  private static final String RESOURCE = "com/example/backup-checker.yaml";
  private static final Path MADE = Path.of("target", "test-classes", "made.yaml");

  @AfterEach
  void removeWhatWasMade() throws IOException {
    Files.deleteIfExists(MADE);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations/good")
  @MojoParameter(name = "settings", value = "classpath:" + RESOURCE)
  @MojoParameter(name = "outputDirectory", value = "target/mojo-test/class-path")
  @MojoParameter(name = "formats", value = "text")
  void theyCountAndTheReportNamesThem(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("retention-below-own-minimum");

    assertThat(Path.of("target/mojo-test/class-path/backup-report.txt"))
        .content()
        .contains("note: settings: classpath:" + RESOURCE + "\n");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations/good")
  @MojoParameter(name = "settings", value = RESOURCE)
  @MojoParameter(name = "outputDirectory", value = "target/mojo-test/class-path-last")
  void withoutThePrefixTheyAreWhereNoFileIs(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("retention-below-own-minimum");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations/good")
  @MojoParameter(name = "settings", value = "classpath:/" + RESOURCE)
  @MojoParameter(name = "outputDirectory", value = "target/mojo-test/class-path-slash")
  void aSlashInFrontIsNoPartOfTheName(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute).hasMessageContaining("retention-below-own-minimum");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "sources", value = "src/test/declarations/good")
  @MojoParameter(name = "settings", value = "com/example/nowhere.yaml")
  void whatIsNowhereIsToldWithEveryPlace(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .hasMessageContaining("There is no settings file 'com/example/nowhere.yaml'")
        .hasMessageContaining("nor in a jar among the <dependencies> of the plugin");
  }

  @Test
  void whatIsNotThereIsToBeAddedToThePlugin() {
    assertRefused(
        "com/example/other.yaml",
        "There is no 'classpath:com/example/other.yaml', which checker.settings names: add the jar"
            + " that holds it to the <dependencies> of the plugin, or correct the name");
    assertRefused("", "There is no 'classpath:', which checker.settings names");
  }

  @Test
  void whatIsEmptyIsNoSettings() throws IOException {
    Files.createFile(MADE);

    assertRefused("made.yaml", "'classpath:made.yaml' were not read: it is empty, or a folder");
  }

  @Test
  void whatIsNotTextIsRefused() throws IOException {
    Files.write(MADE, new byte[] {'a', (byte) 0xff});

    assertRefused("made.yaml", "were not read: it is not text in UTF-8");
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
    try (OutputStream out = Files.newOutputStream(MADE)) {
      for (int megabyte = 0; megabyte < 17; megabyte++) {
        out.write(new byte[1 << 20]);
      }
    }

    assertRefused("made.yaml", "were not read: it is larger than 16 MB");
  }

  private static void assertRefused(String resource, String message) {
    assertThatThrownBy(() -> new ClassPathSettings(resource).text())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}
