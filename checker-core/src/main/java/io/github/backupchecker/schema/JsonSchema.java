package io.github.backupchecker.schema;

import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingsReader;
import java.io.IOException;
import java.io.Writer;

/**
 * The JSON Schema of one kind of file, in the draft 2020-12.
 *
 * @param fileName under which it is published
 * @param top every key from the top of the file
 * @param isFilledIn whether another tool may have yet to fill in values
 */
public record JsonSchema(
    String fileName, String title, String description, Shape top, boolean isFilledIn) {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String FOLDER =
      "https://raw.githubusercontent.com/backup-checker/backup-checker/main/docs/schema/";

  /** Of declarations. */
  public static JsonSchema ofLanguage(Knowledge knowledge) {
    return new JsonSchema(
        "backup-checker.schema.json",
        "Backup Checker: declaration",
        "Declared Azure hybrid backup: vaults, agents, servers, policies and planned operations.",
        new LanguageDialect(knowledge).shape(),
        true);
  }

  /** Of {@code backup-checker.yaml}. */
  public static JsonSchema ofSettings(Knowledge knowledge) {
    return new JsonSchema(
        "backup-checker-settings.schema.json",
        "Backup Checker: settings",
        "What a team decides: which severity fails a run, its own minimums, the severity of rules.",
        new SettingsReader(knowledge, Rules.metadata(knowledge)).shape(),
        false);
  }

  /** Writes it and a line end; the target stays open. */
  public void write(Writer out) throws IOException {
    JsonWriter.write(out, json -> json.object(this::members));
  }

  private void members(JsonWriter json) throws IOException {
    json.member("$schema", DRAFT);
    json.member("$id", FOLDER + fileName);
    json.member("title", title);
    json.member("description", description);
    json.member("$ref", Definitions.reference(top));
    json.object("$defs", new Definitions(top, isFilledIn)::write);
  }
}
