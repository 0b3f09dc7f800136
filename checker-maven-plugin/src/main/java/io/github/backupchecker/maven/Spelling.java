package io.github.backupchecker.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Refuses what somebody wrote for a goal that the goal would not read. */
record Spelling(MavenProject project, MavenSession session, MojoExecution execution) {

  void check(Log log) throws MojoExecutionException {
    MojoDescriptor mojo = execution.getMojoDescriptor();
    if (mojo == null || mojo.getPluginDescriptor() == null) {
      return;
    }
    Plugin plugin = project.getPlugin(mojo.getPluginDescriptor().getPluginLookupKey());
    if (plugin != null) {
      new MisspeltParameters(mojo.getGoal(), parameters(mojo).toList())
          .refuse(plugin, execution.getExecutionId());
    }
    // the parameters of the generated help have properties without the prefix
    List<String> known =
        mojo.getPluginDescriptor().getMojos().stream()
            .filter(other -> !"help".equals(other.getGoal()))
            .flatMap(Spelling::parameters)
            .distinct()
            .toList();
    MisspeltProperties properties = new MisspeltProperties(known);
    properties.refuseTyped(session.getUserProperties(), log);
    properties.refuseDeclared(session.getSystemProperties());
    properties.refuseDeclared(project.getProperties());
  }

  private static Stream<String> parameters(MojoDescriptor mojo) {
    List<Parameter> parameters = mojo.getParameters();
    return parameters == null ? Stream.empty() : parameters.stream().map(Parameter::getName);
  }
}
