package io.github.backupchecker.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What Maven is told of the goals, with the descriptions from their Javadoc.
 *
 * @param goals but for the generated help, whose parameters have names of its own
 */
record Descriptor(List<Goal> goals) {
  private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");

  Descriptor {
    goals = List.copyOf(goals);
  }

  static Descriptor read() throws IOException, ParserConfigurationException, SAXException {
    Element plugin =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(FILE.toFile())
            .getDocumentElement();
    return new Descriptor(
        children(plugin, "mojos", "mojo")
            .map(Goal::of)
            .filter(goal -> !goal.name().equals("help"))
            .toList());
  }

  /** The properties of all goals. */
  List<String> properties() {
    return goals.stream()
        .flatMap(goal -> goal.parameters().stream())
        .map(Parameter::property)
        .distinct()
        .toList();
  }

  private static Stream<Element> children(Element parent, String... path) {
    Stream<Element> found = Stream.of(parent);
    for (String name : path) {
      found = found.flatMap(element -> elements(element.getChildNodes(), name));
    }
    return found;
  }

  private static Stream<Element> elements(NodeList nodes, String name) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(Element.class::cast);
  }

  /** Empty where there is no such element. */
  private static String text(Element parent, String name) {
    return children(parent, name).map(Element::getTextContent).findFirst().orElse("").strip();
  }

  /** A goal, as its page and the help describe it. */
  record Goal(String name, String description, String since, List<Parameter> parameters) {
    Goal {
      parameters = List.copyOf(parameters);
    }

    private static Goal of(Element mojo) {
      return new Goal(
          text(mojo, "goal"),
          text(mojo, "description"),
          text(mojo, "since"),
          children(mojo, "parameters", "parameter")
              .filter(parameter -> text(parameter, "editable").equals("true"))
              .map(Parameter::of)
              .toList());
    }
  }

  /** A parameter that users may set. */
  record Parameter(String name, String type, String description, String since) {
    private static Parameter of(Element parameter) {
      return new Parameter(
          text(parameter, "name"),
          text(parameter, "type"),
          text(parameter, "description"),
          text(parameter, "since"));
    }

    String property() {
      return "checker." + name;
    }

    boolean isList() {
      return type.equals("java.util.List");
    }
  }
}
