package io.github.backupchecker.maven;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Refuses what somebody wrote for a goal that the goal would not read. */
record Spelling(MavenProject project, MavenSession session, MojoExecution execution) {

  void check(Log log) throws MojoExecutionException {
    MojoDescriptor mojo = execution.getMojoDescriptor();
    if (mojo == null || mojo.getPluginDescriptor() == null) {
      return;
    }
    Map<String, List<String>> goals = goals(mojo.getPluginDescriptor());
    Plugin plugin = plugin(mojo.getPluginDescriptor().getPluginLookupKey());
    if (plugin != null) {
      new MisspeltParameters(mojo.getGoal(), goals).refuse(plugin, execution.getExecutionId());
    }
    MisspeltProperties properties =
        new MisspeltProperties(goals.values().stream().flatMap(List::stream).distinct().toList());
    properties.refuseTyped(session.getUserProperties(), log);
    properties.refuseDeclared(session.getSystemProperties());
    properties.refuseDeclared(project.getProperties());
  }

  /** What is only managed counts for goals that are typed. */
  private @Nullable Plugin plugin(String key) {
    Plugin used = project.getPlugin(key);
    PluginManagement managed = project.getPluginManagement();
    return used == null && managed != null ? managed.getPluginsAsMap().get(key) : used;
  }

  /** The parameters of each goal, but for the generated help, whose properties have no prefix. */
  private static Map<String, List<String>> goals(PluginDescriptor plugin) {
    return plugin.getMojos().stream()
        .filter(mojo -> !"help".equals(mojo.getGoal()))
        .collect(Collectors.toMap(MojoDescriptor::getGoal, Spelling::parameters));
  }

  private static List<String> parameters(MojoDescriptor mojo) {
    List<Parameter> parameters = mojo.getParameters();
    return parameters == null
        ? List.of()
        : parameters.stream().filter(Parameter::isEditable).map(Parameter::getName).toList();
  }
}
