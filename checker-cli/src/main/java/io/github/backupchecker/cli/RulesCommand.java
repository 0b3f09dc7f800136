package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.json.JsonWriter;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.Rules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
    footer = "  backup-checker rules --format json")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      completionCandidates = Words.OfList.class,
      defaultValue = "text",
      description = "How the list is printed (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<RuleMetadata> rules = Rules.metadata(new KnowledgeFile().read());
    switch (format) {
      case TEXT -> console.out().print(table(rules));
      case JSON -> JsonWriter.write(console.out(), json -> json.array(rules, RulesCommand::rule));
    }
    return ExitCode.DONE;
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

  private static void rule(JsonWriter json, RuleMetadata rule) throws IOException {
    json.object(
        members -> {
          members.member("name", rule.id());
          members.member("severity", rule.severity().word());
          members.member("waivable", rule.isWaivable());
          members.member("enabled", rule.isOnByDefault());
          members.member("summary", rule.summary());
        });
  }
}
