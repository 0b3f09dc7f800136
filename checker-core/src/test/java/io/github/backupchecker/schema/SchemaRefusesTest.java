package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas refuse, and the readers as well. */
class SchemaRefusesTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final Validator LANGUAGE = new Validator(JsonSchema.ofLanguage(KNOWLEDGE));
  private static final Validator SETTINGS = new Validator(JsonSchema.ofSettings(KNOWLEDGE));
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup-checker: 2",
        "agentz: { a: { vault: v } }",
        "vaults: [ a, b ]",
        "vaults: ${vaults}",
        "vaults: { a: locked }",
        "vaults: { '': { immutability: locked } }",
        "vaults: { a: { imutability: locked } }",
        "vaults: { a: { immutability: enabled } }",
        "vaults: { a: { immutability: [ locked ] } }",
        "vaults: { a: { immutability: } }",
        "vaults: { a: { immutability: { state: locked, until: 90 days } } }",
        "vaults: { a: { soft-delete: { state: always-on, retention: 14 } } }",
        "vaults: { a: { soft-delete: { retention: { count: many, durationType: Days } } } }",
        "vaults: { a: { elsewhere: maybe } }",
        "vaults: { a: { redundancy: 3 } }",
        "vaults: { a: { notifications: { emails: [ nobody ] } } }",
        "vaults: { a: { multi-user-authorization: { excludes: [ everything ] } } }",
        "agents: { a: { version: { major: 2 } } }",
        "agents: { a: { vault: [ v, w ] } }",
        "agents: { a: { passphrase: { length: long } } }",
        "agents: { a: { passphrase: { length: -24 } } }",
        "agents: { a: { passphrase: { length: 24.5 } } }",
        "agents: { a: { protects: { volumes: { d: true } } } }",
        "agents: { a: { renamed-from: b } }",
        "servers: { s: { protection-groups: [ g ] } }",
        "servers: { s: { protection-groups: { g: { online: never } } } }",
        "policies: { p: { schedule: { every: 9 weeks } } }",
        "policies: { p: { schedule: { at: '25:00' } } }",
        "policies: { p: { schedule: { at: [ '12:00', '9:00' ] } } }",
        "policies: { p: { schedule: { on: someday } } }",
        "policies: { p: { retention: 30 days } }",
        "policies: { p: { retention: { dayly: 30 days } } }",
        "policies: { p: { retention: { daily: 30 d } } }",
        "policies: { p: { retention: { daily: } } }",
        "operations: { o: { do: stop-protecting } }",
        "operations: { o: { on: fs-01 } }",
        "operations: { o: { unattended: perhaps } }",
        "operations: { o: { sources: [ a ], volumes: { d: true } } }",
        "operations: { o: { pin-generated-minutes-before: soon } }",
        "defaults: { agent: { vault: v } }",
        "defaults: { agents: { vaults: v } }"
      })
  void aBrokenDeclarationIsRefused(String yaml) {
    assertThat(new Binder(KNOWLEDGE, folder).ofDeclaration("estate.yaml", yaml)).isNotEmpty();
    isRefused(LANGUAGE, yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "failon: error",
        "fail-on: errors",
        "fail-on: [ error ]",
        "fail-on:",
        "fail-on: 1",
        "undetermined: pass",
        "undetermined: { policy: warn }",
        "rules: [ agent-too-old ]",
        "rules: { agent-to-old: error }",
        "rules: { agent-too-old: fatal }",
        "rules: { agent-too-old: [ error ] }",
        "rules: { agent-too-old: }",
        "minimums: daily",
        "minimums: { daily: 30 }",
        "minimums: { weekly: 12 days }",
        "minimums: { '': 30 days }",
        "[ fail-on ]"
      })
  void brokenSettingsAreRefused(String yaml) {
    assertThat(new Binder(KNOWLEDGE, folder).ofSettings(yaml)).isNotEmpty();
    isRefused(SETTINGS, yaml);
  }

  private static void isRefused(Validator schema, String yaml) {
    assertThat(AsJson.documents(yaml))
        .hasSize(1)
        .allSatisfy(document -> assertThat(schema.complaints(document)).isNotEmpty());
  }
}
