package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

/** A parameter of a POM is read by a goal that it is for, or is refused. */
class MisspeltParametersTest {
  private static final Map<String, List<String>> GOALS =
      Map.of(
          "check", List.of("failOn", "skip"),
          "report", List.of("formats", "skip"),
          "init", List.of("folder"));

  @Test
  void aParameterOfTheWholePluginMayBeOfAnyGoal() {
    Plugin plugin = plugin("failOn", "skip", "folder");

    assertPasses(plugin, "init", "default-cli");
    assertPasses(plugin, "check", "default-cli");
  }

  @Test
  void aParameterOfTheWholePluginThatNoGoalHasIsRefused() {
    assertThatThrownBy(() -> refuse(plugin("failon"), "init", "default-cli"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "No goal has a parameter 'failon'; did you mean 'failOn'?\n"
                + "Known are failOn, folder, formats, skip");
  }

  @Test
  void aParameterOfAnExecutionIsOfOneOfItsGoals() {
    Plugin plugin = with(plugin(), "both", List.of("check", "report"), "failOn", "formats");

    assertPasses(plugin, "check", "both");
    assertPasses(plugin, "report", "both");
  }

  @Test
  void aParameterOfAnExecutionThatIsOfAnotherGoalIsRefused() {
    Plugin plugin = with(plugin(), "one", List.of("check"), "folder", "failon");

    assertThatThrownBy(() -> refuse(plugin, "check", "one"))
        .hasMessage(
            """
            The goal check has no parameter 'failon'; did you mean 'failOn'?
            The goal check has no parameter 'folder'
            Known are failOn, skip""");
  }

  @Test
  void goalsOfAnExecutionAreNamedWhereNoneHasTheParameter() {
    Plugin plugin = with(plugin(), "both", List.of("report", "check"), "folder");

    assertThatThrownBy(() -> refuse(plugin, "check", "both"))
        .hasMessage(
            "The goals check, report have no parameter 'folder'\n"
                + "Known are failOn, formats, skip");
  }

  @Test
  void bothPlacesAreNamedTogether() {
    Plugin plugin = with(plugin("forms"), "one", List.of("check"), "folder");

    assertThatThrownBy(() -> refuse(plugin, "check", "one"))
        .hasMessageContaining("No goal has a parameter 'forms'")
        .hasMessageContaining("The goal check has no parameter 'folder'");
  }

  /** Maven hands what stands for the whole plugin down to its executions. */
  @Test
  void whatAnExecutionInheritsIsOfAnyGoal() {
    assertPasses(with(plugin("folder"), "one", List.of("check"), "folder"), "check", "one");
  }

  /** Such as {@code default-cli}, which is for whatever is typed. */
  @Test
  void anExecutionThatNamesNoGoalIsOfAnyGoal() {
    Plugin plugin = with(plugin(), "default-cli", List.of(), "failOn");

    assertPasses(plugin, "init", "default-cli");
    assertThatThrownBy(
            () ->
                refuse(with(plugin(), "default-cli", List.of(), "failon"), "check", "default-cli"))
        .hasMessageContaining("No goal has a parameter 'failon'; did you mean 'failOn'?");
  }

  @Test
  void aGoalThatIsTypedWithTheIdOfAnExecutionIsOneOfItsGoals() {
    assertPasses(with(plugin(), "one", List.of("check"), "folder"), "init", "one");
  }

  @Test
  void parametersOfTheHelpAreOfNoGoal() {
    assertThatThrownBy(() -> refuse(plugin("detail"), "check", "default-cli"))
        .hasMessageContaining("No goal has a parameter 'detail'");
    assertThatThrownBy(
            () -> refuse(with(plugin(), "one", List.of("check", "help"), "detail"), "check", "one"))
        .hasMessageContaining("'detail'");
  }

  @Test
  void aParameterOfAReportSetIsOfItsReports() {
    assertThatCode(() -> refuse(reporting("formats", "skip"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> refuse(reporting("format", "failOn")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            """
            The goal report has no parameter 'failOn'
            The goal report has no parameter 'format'; did you mean 'formats'?
            Known are formats, skip""");
  }

  @Test
  void aParameterOfTheWholeReportingMayBeOfAnyGoal() {
    ReportPlugin plugin = reporting("folder");
    plugin.setConfiguration(configuration("folder"));

    assertThatCode(() -> refuse(plugin)).doesNotThrowAnyException();
    plugin.setConfiguration(configuration("folder", "failon"));
    assertThatThrownBy(() -> refuse(plugin))
        .hasMessageContaining("No goal has a parameter 'failon'; did you mean 'failOn'?");
  }

  private static void refuse(ReportPlugin plugin) throws MojoExecutionException {
    new MisspeltParameters("report", GOALS).refuse(plugin);
  }

  private static ReportPlugin reporting(String... parameters) {
    ReportSet set = new ReportSet();
    set.addReport("report");
    set.setConfiguration(configuration(parameters));
    ReportPlugin plugin = new ReportPlugin();
    plugin.addReportSet(set);
    return plugin;
  }

  private static void assertPasses(Plugin plugin, String goal, String execution) {
    assertThatCode(() -> refuse(plugin, goal, execution)).doesNotThrowAnyException();
  }

  private static void refuse(Plugin plugin, String goal, String execution)
      throws MojoExecutionException {
    new MisspeltParameters(goal, GOALS).refuse(plugin, execution);
  }

  private static Plugin plugin(String... parameters) {
    Plugin plugin = new Plugin();
    plugin.setConfiguration(configuration(parameters));
    return plugin;
  }

  private static Plugin with(Plugin plugin, String id, List<String> goals, String... parameters) {
    PluginExecution execution = new PluginExecution();
    execution.setId(id);
    execution.setGoals(goals);
    execution.setConfiguration(configuration(parameters));
    plugin.addExecution(execution);
    return plugin;
  }

  private static Xpp3Dom configuration(String... parameters) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (String parameter : parameters) {
      configuration.addChild(new Xpp3Dom(parameter));
    }
    return configuration;
  }
}
