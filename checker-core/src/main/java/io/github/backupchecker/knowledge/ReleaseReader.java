package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Release.Standing;
import io.github.backupchecker.model.Update;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads server releases as people write them and places them in the vendor's tables. */
public final class ReleaseReader {
  private final List<Generation> generations;
  private final Set<Build> previews;

  /** By the texts that were read: many servers run few releases. */
  private final Map<String, Optional<Release>> read = new ConcurrentHashMap<>();

  ReleaseReader(Releases releases) {
    this.generations = releases.generations();
    this.previews = Set.copyOf(releases.previews());
  }

  /** Reads a product with a release, a release alone, or a build; empty for anything else. */
  public Optional<Release> read(String text) {
    return read.computeIfAbsent(text, this::look);
  }

  private Optional<Release> look(String text) {
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
    Optional<Generation> listed = generation(product, name);
    if (words.saysServicePack() && listed.filter(g -> !g.servicePacks()).isPresent()) {
      return Optional.empty();
    }
    return listed
        .map(g -> byArticle(g, words, update.orElseThrow()).map(u -> placed(g, u)))
        .orElseGet(() -> Optional.of(unlisted(product, name, words.rest())));
  }

  /** A listed article decides between an update and its refresh, and may contradict the update. */
  private static Optional<Update> byArticle(
      Generation generation, ReleaseWords words, Update named) {
    Optional<Update> listed =
        generation.updates().stream()
            .filter(l -> l.kb().isPresent() && l.kb().equals(words.article()))
            .map(Generation.Listed::update)
            .findFirst();
    boolean agrees =
        listed
            .filter(
                update ->
                    words.rest().isEmpty()
                        || update.equals(named)
                        || (update.number() == named.number()
                            && named.revision() == Update.Revision.NONE))
            .isPresent();
    return listed.isEmpty() || agrees ? listed.or(() -> Optional.of(named)) : Optional.empty();
  }

  /** The vendor's own "Azure Backup Server update 1", from when there was no other generation. */
  private Optional<Release> withoutGeneration(Product product, ReleaseWords words, Update update) {
    if (words.rest().isEmpty()) {
      return Optional.of(
          new Release(product, "", Update.RTM, Standing.UNKNOWN, product.toString()));
    }
    boolean vendors = product == Product.MABS && words.rest().matches("update \\d+");
    return oldest(product)
        .filter(g -> vendors)
        .map(g -> placed(g, update))
        .filter(release -> release.standing() == Standing.LISTED);
  }

  private Optional<Generation> oldest(Product product) {
    return generations.stream().filter(g -> g.product() == product).findFirst();
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
  private Release unlisted(Product product, String name, String update) {
    boolean older =
        product == Product.DPM
            && name.startsWith("20")
            && oldest(product).filter(first -> name.compareTo(first.name()) < 0).isPresent();
    String label = (product + " " + name + " " + update.toUpperCase(Locale.ROOT)).strip();
    return new Release(product, name, Update.RTM, older ? Standing.OLDER : Standing.UNKNOWN, label);
  }

  private Optional<Release> byBuild(ReleaseWords words, Build build) {
    Optional<Update> named = Updates.parse(words.rest());
    boolean bare = words.rest().isEmpty() || named.isPresent();
    List<Generation> family =
        generations.stream().filter(g -> g.family().equals(build.family())).toList();
    if (!bare || contradicts(words, family)) {
      return Optional.empty();
    }
    if (previews.contains(build)) {
      return words.product().filter(p -> p != Product.DPM).isPresent()
          ? Optional.empty()
          : Optional.of(unknown(Product.DPM, build, Standing.PREVIEW));
    }
    if (family.isEmpty()) {
      return words.product().or(() -> productOf(build)).map(p -> unknown(p, build));
    }
    return inFamily(family, build, named)
        .filter(r -> words.generation().filter(g -> !g.equals(r.generation())).isEmpty());
  }

  private static Release unknown(Product product, Build build) {
    return unknown(product, build, Standing.UNKNOWN);
  }

  private static Release unknown(Product product, Build build, Standing standing) {
    return new Release(product, "", Update.RTM, standing, product + " " + build);
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

  /** A named update decides within what the table leaves open, and contradicts it otherwise. */
  private static Optional<Release> inFamily(
      List<Generation> family, Build build, Optional<Update> named) {
    Optional<Generation> own =
        family.stream().filter(g -> g.atMost(build).isPresent()).reduce((a, b) -> b);
    if (own.isEmpty()) {
      return Optional.of(unknown(family.get(0).product(), build));
    }
    Generation generation = own.orElseThrow();
    return named
        .map(
            update ->
                Optional.of(update)
                    .filter(u -> generation.canBe(build, u))
                    .map(u -> placed(generation, u)))
        .orElseGet(() -> Optional.of(nearest(generation, build)));
  }

  private static Release nearest(Generation generation, Build build) {
    Generation.Listed row = generation.atMost(build).orElseThrow();
    return row.is(build)
        ? placed(generation, row.update())
        : new Release(
            generation.product(),
            generation.name(),
            row.update(),
            generation.possible(build),
            Standing.UNLISTED,
            generation.product() + " " + build);
  }

  private Optional<Generation> generation(Product product, String name) {
    return generations.stream()
        .filter(g -> g.product() == product && g.name().equals(name))
        .findFirst();
  }
}
