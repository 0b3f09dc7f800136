package io.github.backupchecker.maven;

import io.github.backupchecker.source.Sight;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a build, those that were not asked for too, as a module sees them that has nothing
 * to check.
 *
 * <p>It is told from the POMs and the disk and never from what other modules did, so that the order
 * of modules and parallel builds change nothing.
 *
 * @param own the module that asks
 * @param execution what runs in it
 */
record Reactor(
    List<MavenProject> projects, MavenProject own, MojoExecution execution, Properties typed) {

  Reactor {
    projects = List.copyOf(projects);
  }

  static Reactor of(MavenProject own, MavenSession session, MojoExecution execution) {
    List<MavenProject> projects = session.getAllProjects();
    return new Reactor(
        projects == null ? List.of() : projects, own, execution, session.getUserProperties());
  }

  /** Whether the goal runs anywhere else and has something to check there. */
  boolean hasSources() {
    return projects.stream().anyMatch(this::hasSources) || relatives().anyMatch(Reactor::hasFolder);
  }

  /** Whether the goal runs in a module and has something to check there. */
  boolean hasSources(MavenProject project) {
    if (isSkipped(project)) {
      return false;
    }
    if (execution.getSource() == MojoExecution.Source.CLI) {
      Object configuration = plugin(project).map(Plugin::getConfiguration).orElse(null);
      return hasSources(project, configuration);
    }
    return plugin(project).stream()
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(one -> runs(one) && !isAsking(project, one))
        .anyMatch(one -> hasSources(project, one.getConfiguration()));
  }

  /** What the other modules declare, those that are built without this one too. */
  Stream<List<Path>> others() {
    return Stream.concat(
        projects.stream().filter(project -> !project.equals(own)).map(one -> of(one).paths()),
        absent());
  }

  /** What modules have that want it checked. */
  List<ModuleSources> checked() {
    return projects.stream().filter(one -> !isSkipped(one)).map(this::of).toList();
  }

  /** What the other modules declare, and those that are not built now. */
  Stream<List<Path>> unchecked() {
    return Stream.concat(
        projects.stream().filter(Reactor::isSkipped).map(one -> of(one).paths()), absent());
  }

  /** The modules that want nothing checked. */
  Stream<String> skipped() {
    return projects.stream().filter(Reactor::isSkipped).map(MavenProject::getArtifactId);
  }

  private Stream<List<Path>> absent() {
    return relatives().map(module -> List.of(module.resolve(Sources.DEFAULT)));
  }

  private ModuleSources of(MavenProject project) {
    return new ModuleSources(project, plugin(project), typed);
  }

  private static boolean isSkipped(MavenProject project) {
    return isTrue(project.getProperties().getProperty("checker.skip"));
  }

  private boolean runs(PluginExecution one) {
    return one.getGoals().contains(execution.getGoal())
        && !"none".equalsIgnoreCase(String.valueOf(one.getPhase()))
        && !isTrue(child(one.getConfiguration(), "skip").map(Xpp3Dom::getValue).orElse(null));
  }

  private boolean isAsking(MavenProject project, PluginExecution one) {
    return project.equals(own) && one.getId().equals(execution.getExecutionId());
  }

  private static boolean hasSources(MavenProject project, @Nullable Object configuration) {
    String typed = project.getProperties().getProperty("checker.sources", "");
    boolean named =
        child(configuration, "sources").filter(dom -> dom.getChildCount() > 0).isPresent();
    File folder = project.getBasedir();
    return named || !typed.isBlank() || (folder != null && hasFolder(folder.toPath()));
  }

  /**
   * The modules beside the one that is built alone, and those below one that is built without them.
   */
  private Stream<Path> relatives() {
    return Stream.iterate(own, Objects::nonNull, MavenProject::getParent)
        .filter(whole -> whole.getBasedir() != null && whole.getFile() != null)
        .flatMap(
            whole ->
                whole.getModules().stream()
                    .map(module -> whole.getBasedir().toPath().resolve(module).normalize()))
        .filter(module -> projects.stream().noneMatch(project -> isIn(project, module)));
  }

  private static boolean isIn(MavenProject project, Path module) {
    return project.getBasedir() != null && project.getBasedir().toPath().equals(module);
  }

  private static boolean hasFolder(Path module) {
    return !Sight.isAbsent(module.resolve(Sources.DEFAULT));
  }

  private Optional<Plugin> plugin(MavenProject project) {
    MojoDescriptor mojo = execution.getMojoDescriptor();
    return mojo == null || mojo.getPluginDescriptor() == null
        ? Optional.empty()
        : Optional.ofNullable(project.getPlugin(mojo.getPluginDescriptor().getPluginLookupKey()));
  }

  private static Optional<Xpp3Dom> child(@Nullable Object configuration, String name) {
    return configuration instanceof Xpp3Dom dom
        ? Optional.ofNullable(dom.getChild(name))
        : Optional.empty();
  }

  private static boolean isTrue(@Nullable String value) {
    return value != null && value.strip().equalsIgnoreCase("true");
  }
}
