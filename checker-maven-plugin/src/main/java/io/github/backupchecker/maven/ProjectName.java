package io.github.backupchecker.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What people know a module by, and the build that it is part of. */
record ProjectName(MavenProject project, MavenSession session) {

  /** The module's coordinates, and in a build of several those of the whole; none without a POM. */
  Optional<String> text() {
    return project.getFile() == null ? Optional.empty() : Optional.of(coordinates());
  }

  private String coordinates() {
    MavenProject whole = session.getTopLevelProject();
    String own = project.getGroupId() + ":" + project.getArtifactId();
    boolean isPart = whole != null && !whole.equals(project);
    return isPart ? own + ", a module of " + whole.getGroupId() + ":" + whole.getArtifactId() : own;
  }
}
