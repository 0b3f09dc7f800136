package io.github.backupchecker.maven;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The modules that a POM names, those of its profiles too, read by the elements alone: the model of
 * Maven 3 knows no subprojects, as Maven 4 calls them.
 */
final class PomModules {
  private static final Set<String> NAMES =
      Set.of(
          "project/modules/module",
          "project/subprojects/subproject",
          "project/profiles/profile/modules/module",
          "project/profiles/profile/subprojects/subproject");
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> names = new ArrayList<>();

  private PomModules() {}

  /** As they are written; none where it cannot be read, since it is no part of a build. */
  static List<String> of(byte[] pom) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      PomModules modules = new PomModules();
      modules.read(factory.createXMLStreamReader(new ByteArrayInputStream(pom)));
      return modules.names;
    } catch (XMLStreamException e) {
      return List.of();
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.addLast(xml.getLocalName());
        if (NAMES.contains(String.join("/", open))) {
          names.add(xml.getElementText().strip());
          open.removeLast();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.removeLast();
      }
    }
  }
}
