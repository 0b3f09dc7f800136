package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Update;
import java.util.List;
import java.util.Optional;

/**
 * One generation of a product with its updates.
 *
 * @param family the first two parts of its builds
 * @param servicePacks whether its updates are also called service packs
 * @param updates in order
 */
record Generation(
    Product product, String name, String family, boolean servicePacks, List<Listed> updates) {

  /**
   * An update in the vendor's table; its build is not always known.
   *
   * @param reissue a later build under the same name
   * @param kb the number of its knowledge base article
   * @param date year and month of its publication
   */
  record Listed(
      Update update,
      Optional<Build> build,
      Optional<Build> reissue,
      Optional<String> kb,
      Optional<String> date) {

    boolean is(Build other) {
      return build.filter(other::equals).isPresent() || reissue.filter(other::equals).isPresent();
    }

    private boolean isAtMost(Build other) {
      return build.filter(b -> b.compareTo(other) <= 0).isPresent();
    }
  }

  Generation {
    updates = List.copyOf(updates);
  }

  /** The newest listed update that is not newer than one. */
  Optional<Listed> atMost(Update update) {
    return updates.stream()
        .filter(listed -> listed.update().compareTo(update) <= 0)
        .reduce((older, newer) -> newer);
  }

  /** The newest update with a known build that is not newer than one. */
  Optional<Listed> atMost(Build build) {
    return updates.stream().filter(l -> l.isAtMost(build)).reduce((older, newer) -> newer);
  }

  /** Whether a build can be that of an update: it is, or the table knows no build between them. */
  boolean canBe(Build build, Update update) {
    Optional<Listed> nearest = atMost(build);
    Optional<Listed> named = updates.stream().filter(l -> l.update().equals(update)).findFirst();
    if (nearest.isEmpty() || named.isEmpty()) {
      return false;
    }
    int from = updates.indexOf(nearest.orElseThrow());
    int to = updates.indexOf(named.orElseThrow());
    return from <= to
        && updates.subList(from + 1, to + 1).stream().allMatch(l -> l.build().isEmpty());
  }

  String label(Update update) {
    String suffix =
        update.number() == 0 && update.revision() == Update.Revision.NONE ? "" : " " + update;
    return product + " " + name + suffix;
  }
}
