package io.github.backupchecker.maven;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the POM that no goal has.
 *
 * <p>Maven 3.8 ignores them in silence, so that a misspelt switch would be one that is not there.
 */
final class MisspeltParameters {
  private MisspeltParameters() {}

  static void refuse(MavenProject project, MojoExecution execution) throws MojoExecutionException {
    MojoDescriptor mojo = execution.getMojoDescriptor();
    PluginDescriptor descriptor = mojo == null ? null : mojo.getPluginDescriptor();
    Plugin plugin = descriptor == null ? null : project.getPlugin(descriptor.getPluginLookupKey());
    if (descriptor == null || plugin == null) {
      return;
    }
    Set<String> unknown = new TreeSet<>(written(plugin, execution.getExecutionId()));
    unknown.removeAll(known(descriptor));
    if (!unknown.isEmpty()) {
      throw new MojoExecutionException(
          "No goal of "
              + descriptor.getArtifactId()
              + " has a parameter "
              + String.join(", ", unknown)
              + ": known are "
              + String.join(", ", known(descriptor)));
    }
  }

  private static Set<String> known(PluginDescriptor descriptor) {
    Set<String> names = new TreeSet<>();
    descriptor
        .getMojos()
        .forEach(
            mojo ->
                Objects.requireNonNullElse(
                        mojo.getParameters(),
                        List.<org.apache.maven.plugin.descriptor.Parameter>of())
                    .forEach(parameter -> names.add(parameter.getName())));
    return names;
  }

  private static List<String> written(Plugin plugin, String executionId) {
    PluginExecution own = plugin.getExecutionsAsMap().get(executionId);
    return Stream.concat(
            children(plugin.getConfiguration()),
            own == null ? Stream.empty() : children(own.getConfiguration()))
        .toList();
  }

  private static Stream<String> children(@Nullable Object configuration) {
    return configuration instanceof Xpp3Dom dom
        ? Stream.of(dom.getChildren()).map(Xpp3Dom::getName)
        : Stream.empty();
  }
}
