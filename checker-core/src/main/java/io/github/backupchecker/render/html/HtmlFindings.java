package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.Answered;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The findings that count in the HTML report, object by object. */
final class HtmlFindings {
  private HtmlFindings() {}

  /** What stands in the estate, whatever changed. */
  static void addTo(HtmlElement main, List<ReportedFinding> all, HtmlAnchors anchors) {
    List<ReportedFinding> standing = of(false, all);
    boolean isAll = with(Outcome.FAILED, of(true, all)).isEmpty();
    String none = isAll ? "Nothing failed." : "Nothing failed but what changed.";
    add(main, "findings", "Findings", none, with(Outcome.FAILED, standing), anchors);
    List<ReportedFinding> undetermined = with(Outcome.UNDETERMINED, standing);
    if (!undetermined.isEmpty()) {
      add(
          main,
          "undetermined",
          "What cannot be told, and what to declare",
          "",
          undetermined,
          anchors);
    }
  }

  /** What was found of changes, in their section. */
  static void ofChanges(HtmlElement changes, List<ReportedFinding> all, HtmlAnchors anchors) {
    List<ReportedFinding> found = new ArrayList<>();
    for (ReportedFinding one : of(true, all)) {
      if (!one.outcome().isExcused()) {
        found.add(one);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    HtmlElement section = changes.add("section").attribute("aria-labelledby", "of-changes");
    section.add("h3").attribute("id", "of-changes").text("What was found of the changes");
    objects(section, ByObject.worstFirst(found), 4, anchors);
  }

  private static List<ReportedFinding> of(boolean isOfChange, List<ReportedFinding> all) {
    List<ReportedFinding> found = new ArrayList<>();
    for (ReportedFinding one : all) {
      if (one.finding().isOfChange() == isOfChange) {
        found.add(one);
      }
    }
    return found;
  }

  private static List<ReportedFinding> with(Outcome outcome, List<ReportedFinding> all) {
    List<ReportedFinding> found = new ArrayList<>();
    for (ReportedFinding one : ByObject.worstFirst(all)) {
      if (one.outcome() == outcome) {
        found.add(one);
      }
    }
    return found;
  }

  private static void add(
      HtmlElement main,
      String id,
      String title,
      String none,
      List<ReportedFinding> findings,
      HtmlAnchors anchors) {
    HtmlElement section = main.section(id, title);
    if (findings.isEmpty()) {
      section.add("p").text(none);
    }
    objects(section, findings, 3, anchors);
  }

  /**
   * @param level of the headings that name the objects
   */
  private static void objects(
      HtmlElement section, List<ReportedFinding> findings, int level, HtmlAnchors anchors) {
    section.each(
        ByObject.group(Answered.of(findings), Answered::first).entrySet(),
        (parent, group) -> object(parent, group, level, anchors));
  }

  private static void object(
      HtmlElement parent,
      Map.Entry<Address, List<Answered>> group,
      int level,
      HtmlAnchors anchors) {
    HtmlElement section = parent.add("section", "object");
    anchors.mark(section.add("h" + level), group.getValue().get(0).first()).code(group.getKey());
    group.getValue().forEach(answered -> answered(section, answered, level + 1, anchors));
  }

  private static void answered(
      HtmlElement object, Answered answered, int level, HtmlAnchors anchors) {
    answered
        .blocks()
        .forEach(alike -> article(object, alike, answered.help(alike), level, anchors));
    answered.help().ifPresent(help -> object.add("p", "answer").text("Help: " + help));
  }

  private static void article(
      HtmlElement object, Alike alike, Optional<String> help, int level, HtmlAnchors anchors) {
    ReportedFinding reported = alike.first();
    Finding finding = reported.finding();
    HtmlElement article = object.add("article", reported.severity().word());
    HtmlElement heading = article.add("h" + level);
    heading.addInline("span", "badge").text(badge(reported));
    heading.text(" ").code(reported.rule().id());
    article.add("p").text(alike.message());
    HtmlSource.addTo(article, finding.location(), alike.related());
    HtmlElement facts = article.add("dl");
    alike.vendor().ifPresent(error -> fact(facts, "Vendor").text(error));
    help.ifPresent(remedy -> fact(facts, "Help").text(remedy));
    if (!isNamedByHeading(alike)) {
      each(facts, "Subject", alike.findings(), (value, f) -> value.code(f.finding().subject()));
    }
    for (Citation source : reported.sources()) {
      anchors.source(fact(facts, "Source"), source);
    }
    each(facts, "Fingerprint", alike.findings(), (value, f) -> value.code(f.fingerprint()));
  }

  /** Whether the heading of its object says already what it is about. */
  private static boolean isNamedByHeading(Alike alike) {
    Address subject = alike.first().finding().subject();
    return alike.findings().size() == 1 && subject.equals(ByObject.object(subject));
  }

  /** All of them: a page is kept, so that every object must be found in it. */
  private static void each(
      HtmlElement facts,
      String name,
      List<ReportedFinding> findings,
      BiConsumer<HtmlElement, ReportedFinding> text) {
    fact(facts, name).listed(findings, text);
  }

  private static String badge(ReportedFinding reported) {
    String severity = reported.severity().word();
    return reported.outcome() == Outcome.UNDETERMINED ? "undetermined " + severity : severity;
  }

  private static HtmlElement fact(HtmlElement facts, String name) {
    facts.add("dt").text(name);
    return facts.addInline("dd");
  }
}
