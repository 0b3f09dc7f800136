package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the reports of an execution lie. */
@MojoTest
class FoldersTest {
  private static final Pattern GOAL = Pattern.compile("<goal>([\\w-]+)</goal>");
  @TempDir private Path module;
  @Inject private MavenSession session;

  @Test
  void anExecutionWithoutAnIdHasNoFolderOfItsOwn() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));

    assertThat(GOAL.matcher(descriptor).results().map(found -> found.group(1)))
        .contains("check", "explain", "init")
        .filteredOn(goal -> !goal.equals("help"))
        .allSatisfy(
            goal ->
                assertThat(reports("default-" + goal)).isEqualTo(module.resolve("target/checker")));
    assertThat(reports("strict")).isEqualTo(module.resolve("target/checker/strict"));
  }

  private Path reports(String id) {
    MavenProject project = new MavenProject();
    project.setFile(module.resolve("pom.xml").toFile());
    project.getBuild().setDirectory(module.resolve("target").toString());
    return new Folders(project, session, new MojoExecution(new MojoDescriptor(), id)).reports(null);
  }
}
