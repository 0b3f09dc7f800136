package io.github.backupchecker.maven;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.manual.Manual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Explains what people have at hand: rules, problems, settings, the vendor's codes, operations,
 * commands, versions, abbreviations, frameworks and their controls.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  private static final String EXAMPLE =
      "mvn checker:explain -Dchecker.names=retention-below-minimum,0x29834";
  private static final String KINDS =
      "mvn checker:explain takes a rule, a problem, a setting, a code, an operation, a command, a"
          + " version, an abbreviation, a framework or a control of one";

  /**
   * What to explain, in any case; a name may have blanks in it. Example: {@code
   * -Dchecker.names=retention-below-minimum,0x29834}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.names")
  private @Nullable List<@Nullable String> names;

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  /** The goal, as Maven creates it. */
  @Inject
  public ExplainMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  @Override
  public void execute() throws MojoExecutionException {
    new Spelling(project, session, execution).check(getLog());
    List<String> asked = Choices.words("checker.names", names);
    if (asked.isEmpty()) {
      throw new MojoExecutionException(
          "checker.names is missing: name what to explain, as in " + EXAMPLE);
    }
    explain(asked, new Manual(new KnowledgeFile().read()));
  }

  /** Every page that there is, and then what has none. */
  private void explain(List<String> asked, Manual manual) throws MojoExecutionException {
    List<String> unknown = new ArrayList<>();
    for (String name : asked) {
      Optional<String> page = manual.page(name);
      page.ifPresent(text -> getLog().info(text));
      if (page.isEmpty()) {
        unknown.add(manual.unknown(name, KINDS));
      }
    }
    if (!unknown.isEmpty()) {
      throw new MojoExecutionException(String.join("\n", unknown));
    }
  }
}
