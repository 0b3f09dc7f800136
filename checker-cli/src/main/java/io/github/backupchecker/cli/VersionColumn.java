package io.github.backupchecker.cli;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Update;
import io.github.backupchecker.oracle.PredictionRow;
import java.util.List;

/** A version in the head of the overview: its product, its generation or build, its update. */
record VersionColumn(Product product, List<String> head) {

  VersionColumn {
    head = List.copyOf(head);
  }

  static VersionColumn of(PredictionRow row) {
    Product product = row.product().orElseThrow();
    return new VersionColumn(
        product,
        row.release()
            .map(release -> List.of(product.toString(), release.generation(), update(release)))
            .orElseGet(() -> List.of(product.toString(), build(row), "")));
  }

  private static String update(Release release) {
    return release.update().equals(Update.RTM) ? "" : release.update().toString();
  }

  private static String build(PredictionRow row) {
    return row.agent().map(AgentVersion::build).map(String::valueOf).orElse("");
  }
}
