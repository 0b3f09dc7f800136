package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.ReportedVault;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;

/** The vaults in the report for other programs. */
final class JsonVaults {
  private JsonVaults() {}

  static void vault(JsonWriter json, ReportedVault vault) throws IOException {
    json.object(
        members -> {
          members.member("vault", vault.vault().text());
          members.member("level", vault.level().word());
          members.texts("lifts", vault.lifts());
          members.texts("unseen", vault.unseen());
          JsonRenderer.location(members, vault.place());
        });
  }
}
