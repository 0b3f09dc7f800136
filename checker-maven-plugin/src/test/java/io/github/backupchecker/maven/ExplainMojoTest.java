package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** What is named is explained, or it is said what was meant. */
@MojoTest
class ExplainMojoTest {

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "names", value = "Retention-below-minimum, DPM 2022 UR1,29834")
  void eachPageIsOneCall(ExplainMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatCode(mojo::execute).doesNotThrowAnyException();

    assertThat(log.calls()).hasSize(3);
    assertThat(log.calls().get(0)).startsWith("info # retention-below-minimum\n");
    assertThat(log.calls().get(1)).startsWith("info # DPM 2022 UR1\n");
    assertThat(log.calls().get(2)).startsWith("info # 0x29834\n");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "names", value = "agent-to-old,unknown-key,0x29843")
  void whatIsNotKnownIsRefusedWithTheNearestBehindTheOtherPages(ExplainMojo mojo) {
    Recorder log = new Recorder();
    mojo.setLog(log);

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("nothing is called 'agent-to-old': did you mean agent-too-old")
        .hasMessageContaining("\nnothing is called '0x29843': did you mean 0x29834");
    assertThat(log.calls()).singleElement().asString().startsWith("info # unknown-key\n");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "names", value = "the third chapter")
  void whatIsNearNothingIsAnsweredWithWhatCanBeExplained(ExplainMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "nothing is called 'the third chapter': mvn checker:explain takes a rule, a problem, a"
                + " setting, a code, an operation, a command, a version, an abbreviation, a"
                + " framework or a control of one");
  }

  @Test
  @InjectMojo(goal = "explain")
  void namesAreMissedWithAnExample(ExplainMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "checker.names is missing: name what to explain, as in mvn checker:explain"
                + " -Dchecker.names=retention-below-minimum,0x29834");
  }

  @Test
  @InjectMojo(goal = "explain", pom = "src/test/poms/empty-name.xml")
  void anEmptyNameIsRefused(ExplainMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("checker.names has an empty element");
  }
}
