package io.github.backupchecker.maven;

import io.github.backupchecker.reading.FormerModules;
import io.github.backupchecker.source.Sight;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
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

  private static final String SKIP = "checker.skip";

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
    boolean isTyped = execution.getSource() == MojoExecution.Source.CLI;
    boolean runs =
        isTyped || executions(project).anyMatch(one -> runs(one) && !isAsking(project, one));
    return runs && of(project).hasSomething();
  }

  /** Whether there is no other module, built now or not. */
  boolean isAlone() {
    return projects.stream().allMatch(own::equals) && relatives().findAny().isEmpty();
  }

  /**
   * Whether this is the first check of a build, as far as POMs tell.
   *
   * @param selected the modules that are built, in order
   */
  boolean isFirst(List<MavenProject> selected) {
    return execution.getSource() != MojoExecution.Source.CLI
        && CheckMojo.GOAL.equals(execution.getGoal())
        && selected.stream()
            .filter(project -> !isSkipped(project))
            .flatMap(
                project ->
                    executions(project).filter(this::runs).map(one -> isAsking(project, one)))
            .findFirst()
            .orElse(false);
  }

  /** The modules with declarations that have nothing of this plugin, where no other judges them. */
  Stream<MavenProject> withoutPlugin() {
    boolean isWhole =
        projects.stream()
            .flatMap(this::executions)
            .anyMatch(one -> one.getGoals().contains(AggregateMojo.GOAL));
    return isWhole
        ? Stream.empty()
        : projects.stream()
            .filter(project -> !isSkipped(project) && executions(project).findAny().isEmpty())
            .filter(project -> of(project).hasSomething());
  }

  private Stream<PluginExecution> executions(MavenProject project) {
    return plugin(project).stream().flatMap(plugin -> plugin.getExecutions().stream());
  }

  /** What the other modules declare, those that are built without this one too. */
  Stream<List<Path>> others() {
    return Stream.concat(
        projects.stream().filter(project -> !project.equals(own)).map(one -> of(one).paths()),
        absent());
  }

  /** What modules have that want it checked, the root first. */
  List<ModuleSources> checked() {
    return projects.stream()
        .filter(one -> !isSkipped(one))
        .sorted(Comparator.comparing(MavenProject::isExecutionRoot).reversed())
        .map(this::of)
        .toList();
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

  /** Modules below this one that have declarations and are not part of the build. */
  Stream<Path> leftOutBelow() {
    Path folder = own.getBasedir().toPath();
    return relatives().filter(module -> module.startsWith(folder) && hasFolder(module));
  }

  /**
   * Where a base may have had modules that are gone; nowhere without a POM, and where it was typed
   * what alone is to be checked.
   *
   * @param shownFrom from which reports lead to them
   */
  Optional<FormerModules> former(Path shownFrom) {
    return hasPom(own) && !typed.containsKey("checker.sources")
        ? Optional.of(new BuildAround(own, inside()).former(shownFrom))
        : Optional.empty();
  }

  /** The builds around this module, itself included. */
  private List<MavenProject> inside() {
    return Stream.concat(projects.stream().filter(MavenProject::isExecutionRoot), wholes())
        .filter(Reactor::hasPom)
        .distinct()
        .toList();
  }

  private Stream<MavenProject> wholes() {
    return Stream.iterate(own, Objects::nonNull, MavenProject::getParent).filter(Reactor::hasPom);
  }

  private static boolean hasPom(MavenProject project) {
    return project.getBasedir() != null && project.getFile() != null;
  }

  private Stream<List<Path>> absent() {
    return relatives().map(module -> List.of(module.resolve(Sources.DEFAULT)));
  }

  private ModuleSources of(MavenProject project) {
    return new ModuleSources(project, plugin(project), typed);
  }

  /**
   * Refuses what a module has for a switch and is neither on nor off.
   *
   * @param all whether modules without this plugin count, too, whose properties may else be meant
   *     for another
   */
  void refuseUnclearSkips(boolean all) throws MojoExecutionException {
    if (typed.containsKey(SKIP)) {
      return;
    }
    for (MavenProject project : projects) {
      if (all || plugin(project).isPresent()) {
        String where = SKIP + " in " + project.getArtifactId();
        Choices.isTrue(where, project.getProperties().getProperty(SKIP));
      }
    }
  }

  private static boolean isSkipped(MavenProject project) {
    return isTrue(project.getProperties().getProperty(SKIP));
  }

  private boolean runs(PluginExecution one) {
    return one.getGoals().contains(execution.getGoal())
        && !"none".equalsIgnoreCase(String.valueOf(one.getPhase()))
        && !isTrue(child(one.getConfiguration(), "skip").map(Xpp3Dom::getValue).orElse(null));
  }

  private boolean isAsking(MavenProject project, PluginExecution one) {
    return project.equals(own) && one.getId().equals(execution.getExecutionId());
  }

  /**
   * The modules beside the one that is built alone, and those below one that is built without them.
   */
  private Stream<Path> relatives() {
    return wholes()
        .flatMap(
            whole -> whole.getModules().stream().map(module -> folder(whole.getBasedir(), module)))
        .filter(module -> projects.stream().noneMatch(project -> isIn(project, module)));
  }

  /** A module is named by its folder, or by its POM. */
  private static Path folder(File whole, String module) {
    Path path = whole.toPath().resolve(module).normalize();
    Path parent = path.getParent();
    return parent == null || Files.isDirectory(path) ? path : parent;
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
