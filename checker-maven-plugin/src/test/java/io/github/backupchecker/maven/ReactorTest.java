package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a module of a build has for a switch counts, or is refused. */
class ReactorTest {
  private static final String GROUP = "io.github.backupchecker";
  private static final String ARTIFACT = "checker-maven-plugin";

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "treu"})
  void aSwitchThatIsNeitherOnNorOffIsRefusedWithItsModule(String value) {
    Reactor reactor = reactor(skipping(value), new Properties());

    assertThatThrownBy(() -> reactor.refuseUnclearSkips(true))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("'" + value + "' is not a value of checker.skip in one: write true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "false", ""})
  void aSwitchIsWrittenInAnyCase(String value) {
    Reactor reactor = reactor(skipping(value), new Properties());

    assertThatCode(() -> reactor.refuseUnclearSkips(true)).doesNotThrowAnyException();
  }

  @Test
  void aCheckOfOneModuleSpeaksOfModulesThatHaveThePlugin() {
    Reactor without = reactor(skipping("yes"), new Properties());
    MavenProject having = skipping("yes");
    having.getBuild().addPlugin(plugin());
    Reactor with = reactor(having, new Properties());

    assertThatCode(() -> without.refuseUnclearSkips(false)).doesNotThrowAnyException();
    assertThatThrownBy(() -> with.refuseUnclearSkips(false)).hasMessageContaining("in one");
  }

  @Test
  void whatIsTypedReplacesWhatAModuleHas() {
    Properties typed = new Properties();
    typed.setProperty("checker.skip", "false");
    Reactor reactor = reactor(skipping("yes"), typed);

    assertThatCode(() -> reactor.refuseUnclearSkips(true)).doesNotThrowAnyException();
  }

  private static MavenProject skipping(String value) {
    MavenProject project = new MavenProject();
    project.setArtifactId("one");
    project.getProperties().setProperty("checker.skip", value);
    return project;
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(ARTIFACT);
    return plugin;
  }

  private static Reactor reactor(MavenProject other, Properties typed) {
    MavenProject own = new MavenProject();
    own.setArtifactId("own");
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(ARTIFACT);
    MojoDescriptor mojo = new MojoDescriptor();
    mojo.setPluginDescriptor(plugin);
    return new Reactor(List.of(own, other), own, new MojoExecution(mojo, "default"), typed);
  }
}
