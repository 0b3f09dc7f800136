package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the same in two revisions is read once. */
class LooksByBytesTest {
  private static final String SAME = "agents:\n  a: { vault: v, version: 2.0.9262.0 }\n";
  private static final String BEFORE = "vaults:\n  v: { immutability: locked }\n";
  private static final String NOW = "vaults:\n  v: { immutability: disabled }\n";
  private static final String TEMPLATE =
      """
      { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": { "state": { "type": "string", "defaultValue": "Locked" } },
        "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "v",
          "properties": { "securitySettings": { "immutabilitySettings": { "state": "[parameters('state')]" } } } } ] }
      """;
  private static final String PARAMETERS =
      """
      { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
        "contentVersion": "1.0.0.0", "parameters": { "state": { "value": "Disabled" } } }
      """;
  private final Dialects dialects = Dialects.all(new KnowledgeFile().read());
  private final LooksByBytes seen = new LooksByBytes();

  @Test
  void theSameBytesAreReadOnceAndOthersAgain() {
    Inputs now = read(request(file("a.yaml", SAME), file("v.yaml", NOW)));
    Inputs before = read(base(file("a.yaml", SAME), file("v.yaml", BEFORE)));

    assertThat(place(before, "a.yaml")).isSameAs(place(now, "a.yaml"));
    assertThat(place(before, "v.yaml").text()).isEqualTo(BEFORE);
    assertThat(place(before, "v.yaml").revision()).contains("main");
  }

  @Test
  void theSameBytesAtAnotherPlaceAreReadAgain() {
    read(request(file("a.yaml", SAME)));
    Inputs before = read(base(file("b.yaml", SAME)));

    assertThat(place(before, "b.yaml").revision()).contains("main");
  }

  /** Which defaults count is decided by the folder, and they are read after the first look. */
  @Test
  void theSameBytesAmongOtherDefaultsDeclareSomethingElse() {
    String defaults = "defaults: { agents: { policy: %s } }\n";
    Inputs now = read(request(file("a.yaml", SAME), file("d.yaml", defaults.formatted("p"))));
    Inputs before = read(base(file("a.yaml", SAME), file("d.yaml", defaults.formatted("q"))));

    assertThat(policy(now)).isEqualTo("p");
    assertThat(policy(before)).isEqualTo("q");
  }

  /** Parameters that stand beside a template are another revision's there. */
  @Test
  void theSameTemplateBesideOtherParametersDeclaresSomethingElse() {
    FoundFile template = file("t.json", TEMPLATE);
    Inputs now = read(request(template));
    Inputs before = read(base(template, file("t.parameters.json", PARAMETERS)));
    Inputs alike = read(base(template));

    assertThat(immutability(now).isKnown()).isTrue();
    assertThat(immutability(before).isUndetermined()).isTrue();
    assertThat(immutability(alike)).isEqualTo(immutability(now));
  }

  /** Trees are large, and gone when what is declared is known. */
  @Test
  void whatIsDeclaredAlikeIsReadOnceAndKeptOnce() {
    Inputs now = read(request(file("a.yaml", SAME)));
    Inputs before = read(base(file("a.yaml", SAME)));

    assertThat(before.declarations().iterator().next())
        .isSameAs(now.declarations().iterator().next());
  }

  @Test
  void aFileThatIsTooLargeIsAProblemOfEachRevision() {
    FoundFile large = file("a.yaml", "# " + "x".repeat(2_000_000) + "\n" + SAME);

    assertThat(read(request(large)).problems()).hasSize(1);
    assertThat(read(base(large)).problems()).hasSize(1);
  }

  private static FoundFile file(String path, String text) {
    return FoundFile.inMemory(path, text);
  }

  private static ReadRequest request(FoundFile... files) {
    return ReadRequest.of(new FilesInMemory(Arrays.asList(files))).within(Limits.ofFiles(1));
  }

  private static ReadRequest base(FoundFile... files) {
    return request(files).of(new FilesInMemory(Arrays.asList(files)), "main");
  }

  private Inputs read(ReadRequest request) {
    return new InputReader(dialects, request, seen).read();
  }

  private static SourceFile place(Inputs inputs, String path) {
    return inputs.declarations().stream()
        .flatMap(
            declared ->
                List.of(
                        declared.vaults().stream().map(v -> v.identity()).toList(),
                        declared.agents().stream().map(a -> a.identity()).toList())
                    .stream()
                    .flatMap(List::stream))
        .map(identity -> identity.location().file())
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static Declared<ImmutabilityState> immutability(Inputs inputs) {
    return inputs.declarations().stream()
        .flatMap(declared -> declared.vaults().stream())
        .map(vault -> vault.security().immutability().state())
        .findFirst()
        .orElseThrow();
  }

  private static String policy(Inputs inputs) {
    return inputs.declarations().stream()
        .map(Declarations::agents)
        .flatMap(List::stream)
        .map(agent -> agent.policy().known().orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
