package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Release.Standing;
import io.github.backupchecker.model.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads server releases as people write them and places them in the vendor's tables. */
public final class ReleaseReader {
  private final List<Generation> generations;
  private final Set<Build> previews;

  ReleaseReader(Collection<Generation> generations, Collection<Build> previews) {
    this.generations = List.copyOf(generations);
    this.previews = Set.copyOf(previews);
  }

  /** Reads a product with a release, a release alone, or a build; empty for anything else. */
  public Optional<Release> read(String text) {
    ReleaseWords words = ReleaseWords.of(text);
    if (words.build().isPresent()) {
      return byBuild(words, words.build().orElseThrow());
    }
    return words.product().flatMap(product -> byName(product, words));
  }

  /** Reads a build or a release that is known to be of one product. */
  public Optional<Release> read(Product product, String text) {
    return read(text).filter(release -> release.product() == product);
  }

  /** Reads an update alone, such as {@code UR2 Refresh}. */
  public Optional<Update> readUpdate(String text) {
    return Updates.parse(text);
  }

  private Optional<Release> byName(Product product, ReleaseWords words) {
    Optional<Update> update =
        words.rest().isEmpty() ? Optional.of(Update.RTM) : Updates.parse(words.rest());
    if (update.isEmpty()) {
      return Optional.empty();
    }
    if (words.generation().isEmpty()) {
      return withoutGeneration(product, words, update.orElseThrow());
    }
    String name = words.generation().orElseThrow();
    return Optional.of(
        generation(product, name)
            .map(g -> placed(g, update.orElseThrow()))
            .orElseGet(() -> unlisted(product, name, update.orElseThrow())));
  }

  /** The first generation of MABS has no number: "Azure Backup Server update 1". */
  private Optional<Release> withoutGeneration(Product product, ReleaseWords words, Update update) {
    if (words.rest().isEmpty()) {
      return Optional.of(
          new Release(product, "", Update.RTM, Standing.UNKNOWN, product.toString()));
    }
    return product == Product.MABS
        ? generations.stream()
            .filter(g -> g.product() == product)
            .findFirst()
            .map(g -> placed(g, update))
        : Optional.empty();
  }

  private static Release placed(Generation generation, Update update) {
    Generation.Listed nearest = generation.atMost(update).orElseThrow();
    boolean listed = nearest.update().equals(update);
    return new Release(
        generation.product(),
        generation.name(),
        nearest.update(),
        listed ? Standing.LISTED : Standing.UNLISTED,
        generation.label(update));
  }

  /** An older generation than the tables know is below everything in them. */
  private Release unlisted(Product product, String name, Update update) {
    Generation first =
        generations.stream().filter(g -> g.product() == product).findFirst().orElseThrow();
    boolean older =
        product == Product.DPM && name.startsWith("20") && name.compareTo(first.name()) < 0;
    String label = product + " " + name + (update.number() == 0 ? "" : " " + update);
    return new Release(product, name, update, older ? Standing.OLDER : Standing.UNKNOWN, label);
  }

  private Optional<Release> byBuild(ReleaseWords words, Build build) {
    boolean bare = words.rest().isEmpty() || Updates.parse(words.rest()).isPresent();
    List<Generation> family =
        generations.stream().filter(g -> g.family().equals(build.family())).toList();
    if (!bare || contradicts(words, family)) {
      return Optional.empty();
    }
    if (previews.contains(build)) {
      return Optional.of(
          new Release(Product.DPM, "", Update.RTM, Standing.PREVIEW, "DPM " + build));
    }
    if (family.isEmpty()) {
      return words
          .product()
          .or(() -> productOf(build))
          .map(p -> new Release(p, "", Update.RTM, Standing.UNKNOWN, p + " " + build));
    }
    return Optional.of(inFamily(family, build));
  }

  /** A new family is told by the numbers that a product has used so far. */
  private Optional<Product> productOf(Build build) {
    return generations.stream()
        .filter(g -> g.family().startsWith(build.major() + "."))
        .map(Generation::product)
        .findFirst();
  }

  private static boolean contradicts(ReleaseWords words, List<Generation> family) {
    boolean otherProduct =
        words.product().isPresent()
            && family.stream().anyMatch(g -> g.product() != words.product().orElseThrow());
    boolean otherGeneration =
        words.generation().isPresent()
            && family.stream().noneMatch(g -> g.name().equals(words.generation().orElseThrow()));
    return otherProduct || otherGeneration;
  }

  private static Release inFamily(List<Generation> family, Build build) {
    Product product = family.get(0).product();
    Optional<Generation> own =
        family.stream().filter(g -> g.atMost(build).isPresent()).reduce((a, b) -> b);
    if (own.isEmpty()) {
      return new Release(product, "", Update.RTM, Standing.UNKNOWN, product + " " + build);
    }
    Generation generation = own.orElseThrow();
    Generation.Listed nearest = generation.atMost(build).orElseThrow();
    boolean listed = nearest.build().filter(build::equals).isPresent();
    String label = generation.label(nearest.update());
    return new Release(
        product,
        generation.name(),
        nearest.update(),
        listed ? Standing.LISTED : Standing.UNLISTED,
        listed ? label : product + " " + build);
  }

  private Optional<Generation> generation(Product product, String name) {
    return generations.stream()
        .filter(g -> g.product() == product && g.name().equals(name))
        .findFirst();
  }
}
