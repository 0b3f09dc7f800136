package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which properties are ours, nearly ours, and somebody else's. */
class MisspeltPropertiesTest {
  private static final MisspeltProperties PROPERTIES =
      new MisspeltProperties(List.of("failOn", "sources", "skip", "formats"));
  private final Recorder log = new Recorder();

  @ParameterizedTest
  @ValueSource(strings = {"checker.failon", "checker.fail-on", "CHECKER.failOn", "checker.fail.on"})
  void otherLettersOfTheSameWordAreRefusedWhereverTheyStand(String key) {
    assertThatThrownBy(() -> PROPERTIES.refuseTyped(only(key), log))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("'" + key + "'; did you mean 'checker.failOn'?");
    assertThatThrownBy(() -> PROPERTIES.refuseDeclared(only(key)))
        .hasMessageContaining("did you mean 'checker.failOn'?");
  }

  @Test
  void aWordThatIsNearIsRefusedWhereItWasTyped() {
    assertThatThrownBy(() -> PROPERTIES.refuseTyped(only("checker.forms"), log))
        .hasMessageContaining("did you mean 'checker.formats'?");
    assertThatCode(() -> PROPERTIES.refuseDeclared(only("checker.forms")))
        .doesNotThrowAnyException();
  }

  @Test
  void aSlipOfThePenIsRefusedInThePom() {
    assertThatThrownBy(() -> PROPERTIES.refuseDeclared(only("checker.source")))
        .hasMessageContaining("did you mean 'checker.sources'?");
    assertThatThrownBy(() -> PROPERTIES.refuseDeclared(only("checker.formast")))
        .hasMessageContaining("did you mean 'checker.formats'?");
  }

  @Test
  void whatMayBeMeantForAnotherPluginIsNamedAndLetBe() throws MojoExecutionException {
    PROPERTIES.refuseTyped(only("checker.version"), log);
    assertThat(log.calls())
        .singleElement()
        .asString()
        .startsWith("warn No goal reads the property 'checker.version': known are checker.failOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"checker.failOn", "checker-qual.version", "failon"})
  void theRestIsNotSpokenOf(String key) throws MojoExecutionException {
    PROPERTIES.refuseTyped(only(key), log);
    PROPERTIES.refuseDeclared(only(key));
    assertThat(log.calls()).isEmpty();
  }

  private static Properties only(String key) {
    Properties properties = new Properties();
    properties.setProperty(key, "x");
    return properties;
  }
}
