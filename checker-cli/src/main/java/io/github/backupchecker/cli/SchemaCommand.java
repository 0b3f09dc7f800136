package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.schema.JsonSchema;
import io.github.backupchecker.schema.ReportSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, for editors and for programs. */
@Command(
    name = "schema",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Print the JSON Schema of declarations or settings, for editors, or of the report in JSON.",
    customSynopsis = "%nUsage: backup-checker schema [language|settings|report]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker schema > backup-checker.schema.json",
      "  backup-checker schema settings > backup-checker-settings.schema.json",
      "  backup-checker schema report > backup-report.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "language|settings|report",
      defaultValue = "language",
      description = "What it is of (default: ${DEFAULT-VALUE}).")
  private SchemaKind kind = SchemaKind.LANGUAGE;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    switch (kind) {
      case LANGUAGE -> JsonSchema.ofLanguage(new KnowledgeFile().read()).write(console.out());
      case SETTINGS -> JsonSchema.ofSettings(new KnowledgeFile().read()).write(console.out());
      case REPORT -> console.out().print(ReportSchema.text());
    }
    return ExitCode.DONE;
  }
}
