package io.github.backupchecker.maven;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Refuses what somebody wrote for a goal that the goal would not read. */
record Spelling(MavenProject project, MavenSession session, MojoExecution execution) {

  void check(Log log) throws MojoExecutionException {
    MojoDescriptor mojo = execution.getMojoDescriptor();
    if (mojo == null || mojo.getPluginDescriptor() == null) {
      return;
    }
    Map<String, List<String>> goals = goals(mojo.getPluginDescriptor());
    String key = mojo.getPluginDescriptor().getPluginLookupKey();
    MisspeltParameters parameters = new MisspeltParameters(mojo.getGoal(), goals);
    Optional<Plugin> plugin = Optional.ofNullable(plugin(key));
    if (plugin.isPresent()) {
      parameters.refuse(plugin.orElseThrow(), execution.getExecutionId());
    }
    List<ReportPlugin> reporting = reporting(mojo.getGoal(), key);
    for (ReportPlugin one : reporting) {
      parameters.refuse(one);
    }
    MisspeltProperties properties =
        new MisspeltProperties(goals.values().stream().flatMap(List::stream).distinct().toList());
    properties.refuseTyped(session.getUserProperties(), log);
    properties.refuseDeclared(session.getSystemProperties());
    properties.refuseDeclared(project.getProperties());
    new EmptyParameters(goals.getOrDefault(mojo.getGoal(), List.of()))
        .refuse(
            Stream.concat(
                    plugin.map(this::configuration).stream(),
                    reporting.stream().flatMap(Spelling::configurations))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .toList(),
            Stream.of(session.getUserProperties(), project.getProperties())
                .filter(Objects::nonNull)
                .toList());
  }

  /** Of the execution that runs, to which Maven hands down what stands for the whole plugin. */
  private Object configuration(Plugin plugin) {
    PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
    return own == null ? plugin.getConfiguration() : own.getConfiguration();
  }

  private static Stream<Object> configurations(ReportPlugin plugin) {
    return plugin.getReportSets().isEmpty()
        ? Stream.ofNullable(plugin.getConfiguration())
        : plugin.getReportSets().stream().flatMap(set -> Stream.ofNullable(set.getConfiguration()));
  }

  /** What a site has for the goal that makes a page of it. */
  private List<ReportPlugin> reporting(String goal, String key) {
    Reporting reporting = project.getModel().getReporting();
    return reporting == null || !"report".equals(goal)
        ? List.of()
        : reporting.getPlugins().stream().filter(one -> key.equals(one.getKey())).toList();
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
