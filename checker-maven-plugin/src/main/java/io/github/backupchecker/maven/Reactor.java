package io.github.backupchecker.maven;

import io.github.backupchecker.source.Sight;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a build, those that were not asked for too.
 *
 * <p>It is told from the POMs and the disk and never from what other modules did, so that the order
 * of modules and parallel builds change nothing.
 *
 * @param everywhere whether the goal was typed, and so runs in modules whose POM has no plugin
 * @param key of the plugin in a POM; absent where it is not known
 */
record Reactor(List<MavenProject> projects, boolean everywhere, @Nullable String key) {

  Reactor {
    projects = List.copyOf(projects);
  }

  static Reactor of(MavenSession session, MojoExecution execution) {
    List<MavenProject> projects = session.getAllProjects();
    MojoDescriptor mojo = execution.getMojoDescriptor();
    return new Reactor(
        projects == null ? List.of() : projects,
        execution.getSource() == MojoExecution.Source.CLI,
        mojo == null || mojo.getPluginDescriptor() == null
            ? null
            : mojo.getPluginDescriptor().getPluginLookupKey());
  }

  /** Whether a module in which the goal runs has something to check. */
  boolean hasSources() {
    return projects.stream().anyMatch(this::hasSources);
  }

  private boolean hasSources(MavenProject project) {
    Optional<Plugin> plugin = Optional.ofNullable(key).map(project::getPlugin);
    boolean runs = everywhere || plugin.filter(p -> !p.getExecutions().isEmpty()).isPresent();
    return runs && (hasFolder(project) || namesSources(project, plugin));
  }

  private static boolean hasFolder(MavenProject project) {
    File module = project.getBasedir();
    return module != null && !Sight.isAbsent(module.toPath().resolve(Sources.DEFAULT));
  }

  private static boolean namesSources(MavenProject project, Optional<Plugin> plugin) {
    return project.getProperties().containsKey("checker.sources")
        || plugin.stream()
            .flatMap(
                p ->
                    Stream.<ConfigurationContainer>concat(Stream.of(p), p.getExecutions().stream()))
            .anyMatch(
                part ->
                    part.getConfiguration() instanceof Xpp3Dom dom
                        && dom.getChild("sources") != null);
  }
}
