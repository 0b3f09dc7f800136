package io.github.backupchecker.maven;

import io.github.backupchecker.source.Sight;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a module of a build declares, as far as its POM and the command line tell; whether that is
 * right is found out where the module is checked.
 *
 * @param plugin this one as the module has it; empty where it does not
 * @param typed properties of the command line
 */
record ModuleSources(MavenProject project, Optional<Plugin> plugin, Properties typed) {

  /** Its files and folders, those that are not there too; none without a folder of its own. */
  List<Path> paths() {
    File folder = project.getBasedir();
    if (folder == null) {
      return List.of();
    }
    List<String> named = named();
    return (named.isEmpty() ? Stream.of(Sources.DEFAULT) : named.stream())
        .flatMap(one -> path(folder.toPath(), one))
        .distinct()
        .toList();
  }

  /**
   * The same where each that the module names must be there.
   *
   * @throws MojoExecutionException where one is not, naming the module
   */
  List<Path> certain() throws MojoExecutionException {
    List<Path> paths = paths();
    Optional<Path> missing =
        named().isEmpty() ? Optional.empty() : paths.stream().filter(Sight::isAbsent).findFirst();
    if (missing.isPresent()) {
      throw new MojoExecutionException(
          "There is no '"
              + missing.orElseThrow()
              + "', which checker.sources names in "
              + project.getArtifactId());
    }
    return paths;
  }

  private List<String> named() {
    List<String> configured = configured().toList();
    return configured.isEmpty() ? property() : configured;
  }

  private Stream<String> configured() {
    return plugin.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), one.getExecutions().stream()))
        .map(ConfigurationContainer::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .flatMap(dom -> Stream.ofNullable(((Xpp3Dom) dom).getChild("sources")))
        .flatMap(ModuleSources::elements)
        .flatMap(ModuleSources::words)
        .distinct();
  }

  /** A list is written as elements, or as Maven reads a property: with commas. */
  private static Stream<String> elements(Xpp3Dom list) {
    return list.getChildCount() == 0
        ? Stream.ofNullable(list.getValue())
        : Stream.of(list.getChildren()).flatMap(one -> Stream.ofNullable(one.getValue()));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(",")).map(String::strip).filter(one -> !one.isEmpty());
  }

  /** Whether there is anything to check: what is named may be wrong, and is not nothing. */
  boolean hasSomething() {
    return !named().isEmpty() || paths().stream().anyMatch(path -> !Sight.isAbsent(path));
  }

  private List<String> property() {
    String value =
        typed.getProperty(
            "checker.sources", project.getProperties().getProperty("checker.sources", ""));
    return words(value).toList();
  }

  private static Stream<Path> path(Path folder, String named) {
    try {
      return Stream.of(folder.resolve(named).normalize());
    } catch (InvalidPathException e) {
      // no file can be called that, and the module's own check says so
      return Stream.empty();
    }
  }
}
