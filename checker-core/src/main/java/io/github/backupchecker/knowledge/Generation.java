package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Update;
import java.util.List;
import java.util.Optional;

/**
 * One generation of a product with its updates.
 *
 * @param family the first two parts of its builds
 * @param updates in order
 */
record Generation(Product product, String name, String family, List<Listed> updates) {

  /** An update in the vendor's table; its build is not always known. */
  record Listed(Update update, Optional<Build> build) {}

  /** The newest listed update that is not newer than one. */
  Optional<Listed> atMost(Update update) {
    return updates.stream()
        .filter(listed -> listed.update().compareTo(update) <= 0)
        .reduce((older, newer) -> newer);
  }

  /** The newest update with a known build that is not newer than one. */
  Optional<Listed> atMost(Build build) {
    return updates.stream()
        .filter(listed -> listed.build().filter(b -> b.compareTo(build) <= 0).isPresent())
        .reduce((older, newer) -> newer);
  }

  String label(Update update) {
    String suffix =
        update.number() == 0 && update.revision() == Update.Revision.NONE ? "" : " " + update;
    return product + " " + name + suffix;
  }
}
