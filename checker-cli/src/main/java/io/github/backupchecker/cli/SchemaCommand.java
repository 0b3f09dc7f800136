package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.schema.JsonSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, for editors. */
@Command(
    name = "schema",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Print the JSON Schema of the declaration language, or of the settings, for editors.",
    customSynopsis = "%nUsage: backup-checker schema [language|settings]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker schema > backup-checker.schema.json",
      "  backup-checker schema settings > backup-checker-settings.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "language|settings",
      defaultValue = "language",
      description = "Which files it is of (default: ${DEFAULT-VALUE}).")
  private SchemaKind kind = SchemaKind.LANGUAGE;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = new KnowledgeFile().read();
    JsonSchema schema =
        switch (kind) {
          case LANGUAGE -> JsonSchema.ofLanguage(knowledge);
          case SETTINGS -> JsonSchema.ofSettings(knowledge);
        };
    schema.write(console.out());
    return ExitCode.DONE;
  }
}
