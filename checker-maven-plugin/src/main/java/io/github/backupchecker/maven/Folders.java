package io.github.backupchecker.maven;

import io.github.backupchecker.source.Sight;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The folders of a module and of the build that it is part of. */
record Folders(MavenProject project, MavenSession session, MojoExecution execution) {

  /** What Maven calls executions that were given no id. */
  private static final Pattern DEFAULT_ID =
      Pattern.compile(
          "default(?:-(?:cli|check|report|diff|baseline|aggregate|aggregate-baseline|explain|init))?");

  /** The module; without a project the folder where Maven was started. */
  Path module() {
    File folder = project.getBasedir();
    return folder == null ? Path.of(session.getExecutionRootDirectory()) : folder.toPath();
  }

  /** The root of the build; programs that have a Maven built in may know of none. */
  Path root() {
    File folder = session.getRequest().getMultiModuleProjectDirectory();
    return folder == null ? module() : folder.toPath();
  }

  /** Whether what was named is neither in the module nor in the root of the build. */
  boolean isNowhere(String named) {
    return Sight.isAbsent(module().resolve(named)) && Sight.isAbsent(root().resolve(named));
  }

  /**
   * What was named, in the module or else in the root of the build.
   *
   * @param what it is, as messages call it
   * @throws MojoExecutionException where it is in neither, naming each place once
   */
  Path find(String what, String named) throws MojoExecutionException {
    Path own = module().resolve(named);
    if (!Sight.isAbsent(own)) {
      return own;
    }
    Path shared = root().resolve(named);
    if (!Sight.isAbsent(shared)) {
      return shared;
    }
    throw new MojoExecutionException(
        "There is no " + what + " '" + named + "'" + places(named, own, shared));
  }

  private static String places(String named, Path own, Path shared) {
    if (Path.of(named).isAbsolute()) {
      return "";
    }
    return own.normalize().equals(shared.normalize())
        ? ": it is not at '" + own + "'"
        : ": neither '" + own + "' nor, in the root of the build, '" + shared + "'";
  }

  /**
   * A file that was named, in the module or else in the root of the build.
   *
   * @param what it is, as messages call it
   * @throws MojoExecutionException where it is not there, or no file
   */
  Path file(String what, String named) throws MojoExecutionException {
    Path file = find(what, named);
    Sight sight = Sight.of(file);
    if (!sight.isFile()) {
      throw new MojoExecutionException(
          "The " + what + " '" + file + "' was not read: " + sight.reason());
    }
    return file;
  }

  /** Where the user stands, from whom paths in the log lead to the files. */
  Path start() {
    Properties system = session.getSystemProperties();
    return Path.of(Optional.ofNullable(system).map(s -> s.getProperty("user.dir")).orElse(""));
  }

  /** One folder for each execution that was given an id, or the last would replace the others. */
  Path reports(@Nullable File named) {
    if (named != null) {
      return module().resolve(named.toPath());
    }
    Path reports = build().resolve("checker");
    String id = execution.getExecutionId();
    if (id == null || DEFAULT_ID.matcher(id).matches()) {
      return AggregateMojo.GOAL.equals(execution.getGoal())
          ? reports.resolve(AggregateMojo.GOAL)
          : reports;
    }
    return reports.resolve(id.replaceAll("[^\\w.-]|^\\.+", "_"));
  }

  /** Where Maven puts a site, unless a POM or the site itself says otherwise. */
  Path site() {
    return build().resolve("site");
  }

  /** Without a project Maven leaves the build directory as an expression. */
  private Path build() {
    boolean hasProject = project.getFile() != null && project.getBuild() != null;
    return hasProject ? Path.of(project.getBuild().getDirectory()) : module().resolve("target");
  }
}
