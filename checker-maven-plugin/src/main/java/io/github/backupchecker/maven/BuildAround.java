package io.github.backupchecker.maven;

import io.github.backupchecker.reading.FormerModules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * The build around a module, as the disk has it.
 *
 * @param projects the module, its parents on the disk, and the root of what is built
 */
record BuildAround(MavenProject module, List<MavenProject> projects) {
  BuildAround {
    projects = List.copyOf(projects);
  }

  /**
   * Where a base may have had modules that are gone: what became of those below it is told by the
   * root alone.
   *
   * @param shownFrom from which reports lead to them
   */
  FormerModules former(Path shownFrom) {
    Path folder = module.getBasedir().toPath();
    return new FormerModules(
        outermost(folder),
        shownFrom,
        module.isExecutionRoot() ? Optional.of(folder) : Optional.empty(),
        new BuildModules(projects.stream().map(one -> one.getFile().toPath()).toList()));
  }

  private Path outermost(Path folder) {
    return projects.stream()
        .map(one -> one.getBasedir().toPath())
        .filter(folder::startsWith)
        .min(Comparator.comparingInt(Path::getNameCount))
        .orElse(folder);
  }
}
