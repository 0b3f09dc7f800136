package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the declared backup configurations of a project and writes the reports; findings never
 * fail the build, but what could not be read or judged does. In the {@code reporting} of a POM it
 * is a page of the site.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractCheckerMojo implements MavenMultiPageReport {
  private static final String NAME = "Backup report";
  private static final String OUTPUT = "backup-report";

  private final Folders folders;
  private @Nullable File siteDirectory;

  /** The goal, as Maven creates it. */
  @Inject
  public ReportMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
    folders = new Folders(project, session, execution);
  }

  @Override
  boolean canFail() {
    return false;
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException {
    if (report.status().compareTo(Status.INCOMPLETE) >= 0) {
      throw new MojoExecutionException(summary.incomplete());
    }
    summary.conclude(getLog(), summary.reported());
  }

  /** A site asks for the page of a module only where this is so. */
  @Override
  public boolean canGenerateReport() {
    try {
      return !isSkipped() && !hasNoSources();
    } catch (MojoExecutionException e) {
      // what is wrong is said where the site can fail for it
      getLog().debug(e);
      return true;
    }
  }

  @Override
  public void generate(Sink sink, SinkFactory others, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      page(sink);
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** Written before it is judged: a site that fails leaves behind what says why. */
  private void page(Sink sink) throws MojoExecutionException {
    SitePage page = new SitePage(NAME, getReportOutputDirectory().toPath());
    Optional<Summary> checked = check((module, text) -> page.beside(text));
    if (checked.isPresent()) {
      Summary summary = checked.orElseThrow();
      summary.outputs().write(summary.report());
      page.show(summary.report(), sink);
      judge(summary.report(), summary);
    }
  }

  /**
   * The page, without what files end in: site plugins older than the interface, such as those of
   * Maven 3.6 and 3.8, ask for nothing else, and newer ones by way of its default method.
   *
   * @deprecated as in the interface
   */
  @Deprecated
  @Override
  public String getOutputName() {
    return OUTPUT;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return NAME;
  }

  @Override
  public String getDescription(Locale locale) {
    return "Whether the declared backup configuration is compliant, what was found in it and what"
        + " works instead.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory == null ? folders.site().toFile() : siteDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
