package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The report as results of tests, in the XML of JUnit as Jenkins, GitLab and Azure DevOps read it.
 * A failure is what stops the run; what was found and does not is skipped, and never passed.
 */
public final class JunitRenderer implements Renderer {
  private static final String TOOL = "backup-checker";
  private final OpenablePlaces places;

  public JunitRenderer(Function<SourceFile, String> paths) {
    this.places = new OpenablePlaces(paths);
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    List<JunitSuite> suites = new JunitSuites(report, places).all();
    XmlLines xml = new XmlLines(out);
    JunitCounts.of(suites).write(TOOL, xml.element("testsuites"));
    xml.open();
    for (JunitSuite suite : suites) {
      write(suite, report, xml);
    }
    xml.close();
  }

  private static void write(JunitSuite suite, Report report, XmlLines xml) throws IOException {
    JunitCounts counts = JunitCounts.of(suite);
    counts.write(suite.name(), xml.element("testsuite"));
    xml.attribute("skipped", counts.skipped()).open();
    properties(report, xml);
    XmlText name = XmlText.of(suite.name());
    for (JunitTest test : suite.tests()) {
      xml.element("testcase")
          .attribute("classname", name)
          .attribute("name", test.label(), test.subject());
      write(test.content().get(), xml);
    }
    xml.close();
  }

  private static void write(JunitCase content, XmlLines xml) throws IOException {
    if (content.result() == TestResult.PASSED && content.lines().isEmpty()) {
      xml.empty();
      return;
    }
    xml.open();
    switch (content.result()) {
      case ERROR -> wrong("error", content, xml);
      case FAILURE -> wrong("failure", content, xml);
      case SKIPPED -> wrong("skipped", content, xml);
      case PASSED -> xml.element("system-out").text(content.lines());
    }
    xml.close();
  }

  private static void wrong(String name, JunitCase one, XmlLines xml) throws IOException {
    xml.element(name)
        .attribute("type", one.type())
        .attribute("message", one.message())
        .text(one.lines());
  }

  private static void properties(Report report, XmlLines xml) throws IOException {
    Basis basis = report.basis();
    Gate gate = report.verdict().gate();
    xml.element("properties").open();
    property("status", report.status().word(), xml);
    property("gate", gate.passed() ? "passed" : "stopped", xml);
    property("fail-on", gate.failOn().word(), xml);
    property("undetermined", gate.undetermined().name().toLowerCase(Locale.ROOT), xml);
    property("version", basis.toolVersion(), xml);
    property("knowledge", basis.document() + " (" + basis.revision() + ")", xml);
    xml.close();
  }

  private static void property(String name, String value, XmlLines xml) throws IOException {
    xml.element("property")
        .attribute("name", name)
        .attribute("value", VisibleText.of(value))
        .empty();
  }
}
