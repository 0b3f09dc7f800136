package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.source.Address;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where in the page each object's findings stand: a part and a number, which any name is not. */
final class HtmlAnchors {
  private final Map<Address, Integer> numbers = new HashMap<>();
  private final Map<Address, Set<Part>> parts = new HashMap<>();

  private final Map<Citation, Integer> sources = new LinkedHashMap<>();

  private HtmlAnchors() {}

  /** The parts of the page that have findings, the one to look at first leading. */
  private enum Part {
    FAILED,
    UNDETERMINED,
    CHANGED,
    WAIVED;

    static Part of(ReportedFinding found) {
      if (found.outcome().isExcused()) {
        return WAIVED;
      }
      if (found.finding().isOfChange()) {
        return CHANGED;
      }
      return found.outcome() == Outcome.FAILED ? FAILED : UNDETERMINED;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static HtmlAnchors of(List<ReportedFinding> findings) {
    HtmlAnchors anchors = new HtmlAnchors();
    for (ReportedFinding found : findings) {
      Address object = ByObject.object(found);
      anchors.numbers.putIfAbsent(object, anchors.numbers.size() + 1);
      anchors.parts.computeIfAbsent(object, a -> EnumSet.noneOf(Part.class)).add(Part.of(found));
      found.sources().forEach(one -> anchors.sources.putIfAbsent(one, anchors.sources.size() + 1));
    }
    return anchors;
  }

  /** Marks the element to which links to this finding, and to others like it, lead. */
  HtmlElement mark(HtmlElement element, ReportedFinding found) {
    return element.attribute("id", id(Part.of(found), ByObject.object(found)));
  }

  /** A link to where the finding stands; what is to be read of it is the caller's. */
  HtmlElement link(HtmlElement parent, ReportedFinding found) {
    return link(parent, "", found);
  }

  /** The same from another page, which knows this one by an address. */
  HtmlElement link(HtmlElement parent, String page, ReportedFinding found) {
    return parent
        .addInline("a")
        .attribute("href", page + "#" + id(Part.of(found), ByObject.object(found)));
  }

  /** The name of an object as a link to its gravest findings, and a link to each other part. */
  void name(HtmlElement parent, Address object) {
    boolean isFirst = true;
    for (Part part : parts.getOrDefault(object, Set.of())) {
      if (isFirst) {
        link(parent, part, object).code(object);
      } else {
        link(parent.text(", "), part, object).text(part.word());
      }
      isFirst = false;
    }
    if (isFirst) {
      parent.code(object);
    }
  }

  /** A link to where a source stands, whose own address a long page has once. */
  void source(HtmlElement parent, Citation source) {
    parent
        .addInline("a")
        .attribute("href", "#source-" + sources.get(source))
        .text(source.section());
  }

  /** Every source of a finding, in the order in which findings cite them. */
  void listSources(HtmlElement list) {
    sources.forEach(
        (source, number) -> list.add("li").attribute("id", "source-" + number).citation(source));
  }

  boolean hasSources() {
    return !sources.isEmpty();
  }

  private HtmlElement link(HtmlElement parent, Part part, Address object) {
    return parent.addInline("a").attribute("href", "#" + id(part, object));
  }

  private String id(Part part, Address object) {
    return part.word() + "-" + numbers.get(object);
  }
}
