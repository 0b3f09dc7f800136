package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedUpgrade;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Address;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What upgrades would come to in the report for other programs. */
final class JsonUpgrades {
  private JsonUpgrades() {}

  static void write(Optional<List<ReportedUpgrade>> upgrades, JsonWriter json) throws IOException {
    if (upgrades.isPresent()) {
      json.array("upgrades", upgrades.orElseThrow(), JsonUpgrades::upgrade);
    } else {
      json.absent("upgrades");
    }
  }

  private static void upgrade(JsonWriter json, ReportedUpgrade upgrade) throws IOException {
    json.object(
        members -> {
          members.member("what", upgrade.what());
          members.member("to", upgrade.to());
          members.texts("clients", upgrade.clients().stream().map(Address::text).toList());
          members.texts("vanishing", fingerprints(upgrade.vanishing()));
          members.texts("appearing", fingerprints(upgrade.appearing()));
        });
  }

  private static List<String> fingerprints(List<ReportedFinding> findings) {
    return findings.stream().map(ReportedFinding::fingerprint).toList();
  }
}
