package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.junit.JunitCase.Result;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    List<JunitCase> cases = new JunitCases(report, places).all();
    XmlLines xml = new XmlLines();
    xml.open("testsuites", counts(TOOL, cases));
    bySuite(cases)
        .forEach(
            (name, own) -> {
              Map<String, String> attributes = counts(name, own);
              attributes.put("skipped", count(Result.SKIPPED, own));
              xml.open("testsuite", attributes);
              if (name.equals(JunitCases.VERDICT)) {
                properties(report, xml);
              }
              own.forEach(one -> write(one, xml));
              xml.close();
            });
    xml.close();
    out.append(xml.toString());
  }

  /** The verdict and the problems first, then the kinds of objects as the rules meet them. */
  private static Map<String, List<JunitCase>> bySuite(List<JunitCase> cases) {
    return cases.stream()
        .collect(Collectors.groupingBy(JunitCase::suite, LinkedHashMap::new, Collectors.toList()));
  }

  private static Map<String, String> counts(String name, List<JunitCase> cases) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("tests", String.valueOf(cases.size()));
    attributes.put("failures", count(Result.FAILURE, cases));
    attributes.put("errors", count(Result.ERROR, cases));
    return attributes;
  }

  private static String count(Result result, List<JunitCase> cases) {
    return String.valueOf(cases.stream().filter(one -> one.result() == result).count());
  }

  private static void write(JunitCase one, XmlLines xml) {
    Map<String, String> name = new TreeMap<>();
    name.put("classname", one.suite());
    name.put("name", one.name());
    if (one.result() == Result.PASSED && one.lines().isEmpty()) {
      xml.empty("testcase", name);
      return;
    }
    xml.open("testcase", name);
    switch (one.result()) {
      case ERROR -> wrong("error", one, xml);
      case FAILURE -> wrong("failure", one, xml);
      case SKIPPED -> wrong("skipped", one, xml);
      case PASSED -> xml.text("system-out", Map.of(), one.lines());
    }
    xml.close();
  }

  private static void wrong(String name, JunitCase one, XmlLines xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("type", one.type());
    attributes.put("message", one.message());
    xml.text(name, attributes, one.lines());
  }

  private static void properties(Report report, XmlLines xml) {
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

  private static void property(String name, String value, XmlLines xml) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("name", name);
    attributes.put("value", VisibleText.of(value));
    xml.empty("property", attributes);
  }
}
