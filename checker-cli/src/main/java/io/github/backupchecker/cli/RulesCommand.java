package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Frameworks.Served;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.Rules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "List the rules: name, severity, whether they can be waived, summary.",
    customSynopsis = "%nUsage: backup-checker rules [OPTION...]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker rules --format json",
      "  backup-checker rules --framework cis-azure-storage    a star: the control itself asks for it"
    })
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      completionCandidates = Words.OfList.class,
      defaultValue = "text",
      description = "How the list is printed (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = "--framework",
      paramLabel = "ID",
      completionCandidates = Words.OfFramework.class,
      description = "Only the rules that serve its controls, such as cis-azure-storage or mcsb.")
  private @Nullable String framework;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = new KnowledgeFile().read();
    Frameworks shown = shown(knowledge.frameworks());
    List<RuleMetadata> rules =
        Rules.metadata(knowledge).stream()
            .filter(rule -> framework == null || !shown.serving(rule.id()).isEmpty())
            .toList();
    switch (format) {
      case TEXT -> console.out().print(framework == null ? table(rules) : table(rules, shown));
      case JSON ->
          JsonWriter.write(
              console.out(), json -> json.array(rules, (one, rule) -> rule(one, rule, shown)));
    }
    return ExitCode.DONE;
  }

  private Frameworks shown(Frameworks known) {
    return framework == null ? known : new Frameworks(List.of(TypedFramework.of(framework, known)));
  }

  private static TextTable table(List<RuleMetadata> rules, Frameworks shown) {
    return new TextTable(
        List.of("NAME", "SEVERITY", "CONTROLS", "SUMMARY"),
        rules.stream()
            .map(rule -> List.of(rule.id(), severity(rule), controls(rule, shown), rule.summary()))
            .toList());
  }

  /** The ids of the controls; a star stands at those that ask for the rule themselves. */
  private static String controls(RuleMetadata rule, Frameworks shown) {
    return shown.serving(rule.id()).stream()
        .map(served -> served.control().id() + (served.isDemanded() ? "*" : ""))
        .collect(Collectors.joining(", "));
  }

  private static TextTable table(List<RuleMetadata> rules) {
    return new TextTable(
        List.of("NAME", "SEVERITY", "WAIVABLE", "SUMMARY"),
        rules.stream()
            .map(rule -> List.of(rule.id(), severity(rule), waivable(rule), rule.summary()))
            .toList());
  }

  private static String severity(RuleMetadata rule) {
    return rule.severity().word() + (rule.isOnByDefault() ? "" : " (off)");
  }

  private static String waivable(RuleMetadata rule) {
    return rule.isWaivable() ? "yes" : "no";
  }

  private static void control(JsonWriter json, Served served) throws IOException {
    json.object(
        members -> {
          members.member("framework", served.framework().id());
          members.member("control", served.control().id());
          members.member("title", served.control().title());
          members.member("relation", served.relation());
        });
  }

  private static void rule(JsonWriter json, RuleMetadata rule, Frameworks shown)
      throws IOException {
    json.object(
        members -> {
          members.member("name", rule.id());
          members.member("severity", rule.severity().word());
          members.member("waivable", rule.isWaivable());
          members.member("enabled", rule.isOnByDefault());
          members.member("summary", rule.summary());
          members.array("controls", shown.serving(rule.id()), RulesCommand::control);
        });
  }
}
