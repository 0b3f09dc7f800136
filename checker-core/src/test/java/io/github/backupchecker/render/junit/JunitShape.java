package io.github.backupchecker.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What readers of JUnit's XML take, as far as reports use it, and nothing of clocks and hosts. */
public final class JunitShape {
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "testsuites", Set.of("testsuite"),
          "testsuite", Set.of("properties", "testcase"),
          "properties", Set.of("property"),
          "testcase", Set.of("skipped", "failure", "error", "system-out"));
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "testsuites", Set.of("name", "tests", "failures", "errors"),
          "testsuite", Set.of("name", "tests", "failures", "errors", "skipped"),
          "property", Set.of("name", "value"),
          "testcase", Set.of("name", "classname"),
          "skipped", Set.of("type", "message"),
          "failure", Set.of("type", "message"),
          "error", Set.of("type", "message"));

  private JunitShape() {}

  /** The root of a document whose elements, attributes and counts are right. */
  public static Element read(String xml) throws IOException {
    Element root = parse(xml);
    assertThat(root.getTagName()).isEqualTo("testsuites");
    require(root);
    counts(root);
    elements(root).forEach(JunitShape::counts);
    return root;
  }

  private static Element parse(String xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  public static List<Element> elements(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The cases of all suites. */
  public static List<Element> cases(Element root) {
    return elements(root).stream()
        .flatMap(suite -> elements(suite).stream())
        .filter(one -> one.getTagName().equals("testcase"))
        .toList();
  }

  private static void require(Element element) {
    String name = element.getTagName();
    assertThat(attributes(element)).isEqualTo(ATTRIBUTES.getOrDefault(name, Set.of()));
    for (Element child : elements(element)) {
      assertThat(CHILDREN.getOrDefault(name, Set.of())).contains(child.getTagName());
      require(child);
    }
  }

  private static Set<String> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .map(Node::getNodeName)
        .collect(Collectors.toSet());
  }

  private static void counts(Element element) {
    assertThat(count(element, "testcase")).hasToString(element.getAttribute("tests"));
    assertThat(count(element, "failure")).hasToString(element.getAttribute("failures"));
    assertThat(count(element, "error")).hasToString(element.getAttribute("errors"));
  }

  private static Integer count(Element element, String name) {
    return element.getElementsByTagName(name).getLength();
  }
}
