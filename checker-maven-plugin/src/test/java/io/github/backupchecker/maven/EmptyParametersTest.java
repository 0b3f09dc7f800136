package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

/** Nothing is no value, whether it stands in a POM or is typed. */
class EmptyParametersTest {
  private static final String FAIL_ON =
      " is empty: write one of error, warning, note, never, or remove it";
  private static final EmptyParameters PARAMETERS =
      new EmptyParameters(List.of("sources", "failOn", "skip", "includes", "maxFindings"));

  @Test
  void anEmptyElementIsRefused() {
    assertRefused(List.of(with(element("failOn", " "))), properties(), "<failOn>" + FAIL_ON);
    assertRefused(
        List.of(with(new Xpp3Dom("sources"))),
        properties(),
        "<sources> is empty: write a file or a folder, such as src/main/backup, or remove it");
  }

  @Test
  void anEmptyPropertyIsRefused() {
    assertRefused(List.of(), properties("checker.failOn", ""), "checker.failOn" + FAIL_ON);
  }

  @Test
  void thePropertyThatCountsIsAsked() {
    assertPasses(
        List.of(), properties("checker.failOn", "never"), properties("checker.failOn", ""));
  }

  @Test
  void aPropertyIsNotReadWhereThePomSaysIt() {
    assertPasses(List.of(with(element("failOn", "never"))), properties("checker.failOn", ""));
  }

  @Test
  void aListWithElementsIsNotEmpty() {
    Xpp3Dom includes = new Xpp3Dom("includes");
    includes.addChild(element("include", "prod"));

    assertPasses(List.of(with(includes)), properties());
  }

  @Test
  void whatDropsTheValueOfAParentIsMeant() {
    Xpp3Dom includes = new Xpp3Dom("includes");
    includes.setAttribute("combine.self", "override");

    assertPasses(List.of(with(includes)), properties());
    assertRefused(
        List.of(with(includes)), properties("checker.includes", ""), "checker.includes is empty");
  }

  @Test
  void switchesAndNumbersHaveADefault() {
    assertPasses(
        List.of(with(new Xpp3Dom("skip"), new Xpp3Dom("maxFindings"))),
        properties("checker.skip", ""));
  }

  private static void assertPasses(List<Xpp3Dom> configurations, Properties... properties) {
    assertThatCode(() -> PARAMETERS.refuse(configurations, List.of(properties)))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(
      List<Xpp3Dom> configurations, Properties properties, String message) {
    assertThatThrownBy(() -> PARAMETERS.refuse(configurations, List.of(properties)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(message);
  }

  private static Xpp3Dom with(Xpp3Dom... children) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (Xpp3Dom child : children) {
      configuration.addChild(child);
    }
    return configuration;
  }

  private static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }

  private static Properties properties(String... pair) {
    Properties properties = new Properties();
    if (pair.length > 0) {
      properties.setProperty(pair[0], pair[1]);
    }
    return properties;
  }
}
