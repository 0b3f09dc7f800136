package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.VaultWrite;
import org.junit.jupiter.api.Test;

/** The request by which a template writes a vault. */
class ArmRequestTest {

  @Test
  void theVersionIsTheVaultsOwn() {
    VaultWrite write = write("\"apiVersion\": \"2026-05-01\"", "{}");

    assertThat(write.api().known())
        .hasValueSatisfying(v -> assertThat(v).hasToString("2026-05-01"));
    assertThat(write("\"tags\": {}", "{}").api().isAbsent()).isTrue();
  }

  @Test
  void aVersionBehindAParameterIsItsDefaultAndElseUndetermined() {
    assertThat(write("\"apiVersion\": \"[parameters('api')]\"", "{}").api().isKnown()).isTrue();
    assertThat(write("\"apiVersion\": \"[parameters('open')]\"", "{}").api().isUndetermined())
        .isTrue();
    assertThat(write("\"apiVersion\": \"latest\"", "{}").api().isUndetermined()).isTrue();
  }

  @Test
  void softDeleteIsWrittenWhereTheVaultHasAnyOfItsSettings() {
    assertThat(isLeftAlone("{}")).isTrue();
    assertThat(isLeftAlone("{ \"softDeleteSettings\": {} }")).isTrue();
    assertThat(isLeftAlone("{ \"softDeleteSettings\": { \"softDeleteState\": \"Enabled\" } }"))
        .isFalse();
    assertThat(
            write("\"tags\": {}", "{ \"softDeleteSettings\": \"[parameters('open')]\" }")
                .softDelete()
                .isUndetermined())
        .isTrue();
  }

  private static boolean isLeftAlone(String settings) {
    return write("\"tags\": {}", settings).softDelete().isAbsent();
  }

  private static VaultWrite write(String property, String settings) {
    return Arm.template(
            "\"api\": { \"type\": \"string\", \"defaultValue\": \"2026-05-01\" },"
                + " \"open\": { \"type\": \"string\" }",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", %s,
              "properties": { "securitySettings": %s } }
            """
                .formatted(property, settings))
        .vaults()
        .get(0)
        .write();
  }
}
