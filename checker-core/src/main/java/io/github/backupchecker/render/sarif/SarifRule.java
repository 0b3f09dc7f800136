package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.RulePages;
import java.io.IOException;
import java.util.List;

/** A rule as SARIF describes one, with its page. */
record SarifRule(RuleExaminations examined, SarifTaxonomies taxonomies) {

  void write(JsonWriter json) throws IOException {
    RuleMetadata rule = examined.rule();
    RuleHelp help = new RuleHelp(RulePages.of(rule));
    json.member("id", rule.id());
    json.member("name", SarifText.pascalCase(rule.id()));
    SarifText.member(json, "shortDescription", rule.summary());
    SarifText.member(json, "fullDescription", help.why().orElse(rule.summary()));
    json.ifPresent("helpUri", help.vendorLink());
    json.object(
        "help",
        text -> {
          text.member("text", help.fix().orElse(rule.summary()));
          text.member("markdown", help.page());
        });
    json.object("defaultConfiguration", defaults -> defaults(rule, defaults));
    taxonomies.relationships(rule.id(), json);
    json.object(
        "properties",
        properties -> {
          properties.texts("tags", tags(rule));
          properties.member("waivable", rule.isWaivable());
          properties.member("enabled", examined.enabled());
          properties.member("examinations", examined.examinations().size());
        });
  }

  private static void defaults(RuleMetadata rule, JsonWriter json) throws IOException {
    json.member("enabled", rule.isOnByDefault());
    json.member("level", rule.severity().word());
  }

  private static List<String> tags(RuleMetadata rule) {
    return rule.isOfChanges() ? List.of("backup", "change") : List.of("backup");
  }
}
