package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.ReportedFramework;
import io.github.backupchecker.evaluation.ReportedFrameworks;
import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Frameworks.Served;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The frameworks of a report as taxonomies, which rules refer to by number. */
record SarifTaxonomies(Frameworks frameworks) {

  static SarifTaxonomies of(ReportedFrameworks reported) {
    List<Framework> frameworks = new ArrayList<>();
    for (ReportedFramework one : reported.all()) {
      frameworks.add(one.framework());
    }
    return new SarifTaxonomies(new Frameworks(frameworks));
  }

  void write(JsonWriter json) throws IOException {
    json.array("taxonomies", frameworks.all(), SarifTaxonomies::taxonomy);
  }

  private static void taxonomy(JsonWriter json, Framework framework) throws IOException {
    json.object(
        members -> {
          members.member("name", framework.id());
          members.member("version", framework.version());
          SarifText.member(members, "shortDescription", framework.title());
          members.member("isComprehensive", false);
          members.array("taxa", framework.controls(), SarifTaxonomies::taxon);
        });
  }

  private static void taxon(JsonWriter json, Control control) throws IOException {
    json.object(
        members -> {
          members.member("id", control.id());
          SarifText.member(members, "shortDescription", control.title());
        });
  }

  /** That the tool knows them. */
  void supported(JsonWriter json) throws IOException {
    json.array("supportedTaxonomies", frameworks.all(), this::reference);
  }

  /** Which controls a rule serves; {@code demands} where the control itself asks for it. */
  void relationships(String rule, JsonWriter json) throws IOException {
    List<Served> controls = frameworks.serving(rule);
    if (!controls.isEmpty()) {
      json.array("relationships", controls, this::relationship);
    }
  }

  private void relationship(JsonWriter json, Served control) throws IOException {
    json.object(
        members -> {
          members.object(
              "target",
              target -> {
                target.member("id", control.control().id());
                target.name("toolComponent");
                reference(target, control.framework());
              });
          members.texts("kinds", List.of("relevant", control.relation()));
        });
  }

  private void reference(JsonWriter json, Framework framework) throws IOException {
    json.object(
        members -> {
          members.member("name", framework.id());
          members.member("index", number(framework.id()));
        });
  }

  /** By the id, as to compare whole frameworks is to compare all of their controls. */
  private int number(String id) {
    int number = 0;
    while (!frameworks.all().get(number).id().equals(id)) {
      number++;
    }
    return number;
  }
}
