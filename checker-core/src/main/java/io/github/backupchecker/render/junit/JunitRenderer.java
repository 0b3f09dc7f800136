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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    xml.open(
        "testsuites",
        JunitSuite.counts(TOOL, suites.stream().flatMap(one -> one.tests().stream()).toList()));
    for (JunitSuite suite : suites) {
      xml.open("testsuite", suite.counts());
      properties(report, xml);
      for (JunitTest test : suite.tests()) {
        write(suite.name(), test, xml);
      }
      xml.close();
    }
    xml.close();
  }

  private static void write(String suite, JunitTest test, XmlLines xml) throws IOException {
    Map<String, String> name = new TreeMap<>();
    name.put("classname", suite);
    name.put("name", test.name());
    JunitCase content = test.content().get();
    if (content.result() == TestResult.PASSED && content.lines().isEmpty()) {
      xml.empty("testcase", name);
      return;
    }
    xml.open("testcase", name);
    switch (content.result()) {
      case ERROR -> wrong("error", content, xml);
      case FAILURE -> wrong("failure", content, xml);
      case SKIPPED -> wrong("skipped", content, xml);
      case PASSED -> xml.text("system-out", Map.of(), content.lines());
    }
    xml.close();
  }

  private static void wrong(String name, JunitCase one, XmlLines xml) throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("type", one.type());
    attributes.put("message", one.message());
    xml.text(name, attributes, one.lines());
  }

  private static void properties(Report report, XmlLines xml) throws IOException {
    Basis basis = report.basis();
    Gate gate = report.verdict().gate();
    xml.open("properties", Map.of());
    property("status", report.status().word(), xml);
    property("gate", gate.passed() ? "passed" : "stopped", xml);
    property("fail-on", gate.failOn().word(), xml);
    property("undetermined", gate.undetermined().name().toLowerCase(Locale.ROOT), xml);
    property("version", basis.toolVersion(), xml);
    property("knowledge", basis.document() + " (" + basis.revision() + ")", xml);
    xml.close();
  }

  private static void property(String name, String value, XmlLines xml) throws IOException {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("name", name);
    attributes.put("value", VisibleText.of(value));
    xml.empty("property", attributes);
  }
}
