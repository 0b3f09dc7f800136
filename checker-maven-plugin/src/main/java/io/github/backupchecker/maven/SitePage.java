package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.render.html.HtmlFragment;
import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The report as a page of a site, and the whole report beside it, to which the page leads.
 *
 * @param folder in which the page will stand
 */
record SitePage(String title, Path folder) {
  private static final String WHOLE = "checker/" + Format.HTML.fileName();

  /** The whole report. */
  Outputs beside(TextOptions text) {
    ReportFile file = new ReportFile(folder.resolve(WHOLE), Format.HTML.renderer(text.paths()));
    return new Outputs(List.of(file), Format.HTML.showsUpgrades());
  }

  void show(Report report, Sink sink) throws MojoExecutionException {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
    sink.rawText(fragment(report));
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  private static String fragment(Report report) throws MojoExecutionException {
    StringWriter out = new StringWriter();
    try {
      new HtmlFragment(WHOLE).render(report, out);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The page of the site cannot be written: " + new WriteFailure(e).reason(), e);
    }
    return out.toString();
  }
}
