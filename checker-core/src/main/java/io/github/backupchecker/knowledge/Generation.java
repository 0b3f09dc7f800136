package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
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
public record Generation(
    Product product, String name, String family, boolean servicePacks, List<Listed> updates) {

  /**
   * An update in the vendor's table; its build is not always known.
   *
   * @param reissue a later build under the same name
   * @param kb the number of its knowledge base article
   * @param date year and month of its publication
   */
  public record Listed(
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

  public Generation {
    updates = List.copyOf(updates);
  }

  /** The newest listed update that is not newer than one. */
  public Optional<Listed> atMost(Update update) {
    for (int i = updates.size() - 1; i >= 0; i--) {
      if (!update.isOlderThan(updates.get(i).update())) {
        return Optional.of(updates.get(i));
      }
    }
    return Optional.empty();
  }

  /** The newest update with a known build that is not newer than one. */
  public Optional<Listed> atMost(Build build) {
    for (int i = updates.size() - 1; i >= 0; i--) {
      if (updates.get(i).isAtMost(build)) {
        return Optional.of(updates.get(i));
      }
    }
    return Optional.empty();
  }

  /** The later updates that an unlisted build may be: those before the next published build. */
  public List<Update> possible(Build build) {
    return atMost(build)
        .filter(row -> !row.is(build))
        .map(row -> unpublishedAfter(row).stream().map(Listed::update).toList())
        .orElse(List.of());
  }

  /** Whether a build can be that of an update, which must be told where the build is listed. */
  public boolean canBe(Build build, Update update) {
    return atMost(build)
        .filter(
            row ->
                row.update().equals(update)
                    || unpublishedAfter(row).stream()
                        .map(Listed::update)
                        .filter(later -> !row.is(build) || later.number() == row.update().number())
                        .anyMatch(update::equals))
        .isPresent();
  }

  private List<Listed> unpublishedAfter(Listed row) {
    return updates.stream()
        .skip(updates.indexOf(row) + 1L)
        .takeWhile(later -> later.build().isEmpty())
        .toList();
  }

  /** One of its updates as a release. */
  public Release release(Update update) {
    return new Release(product, name, update, Release.Standing.LISTED, label(update));
  }

  public String label(Update update) {
    String suffix =
        update.number() == 0 && update.revision() == Update.Revision.NONE ? "" : " " + update;
    return product + " " + name + suffix;
  }
}
