package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Update;
import java.util.List;
import java.util.Optional;

/** The release tables of all three products, oldest first, with what is to know of some rows. */
public record Releases(
    List<AgentRelease> agents,
    List<Generation> generations,
    List<Build> previews,
    List<ReleaseNote> notes) {

  public Releases {
    agents = List.copyOf(agents);
    generations = List.copyOf(generations);
    previews = List.copyOf(previews);
    notes = List.copyOf(notes);
  }

  /** The published versions of the MARS agent, the oldest first. */
  public List<AgentVersion> agentVersions() {
    return agents.stream().map(AgentRelease::version).toList();
  }

  /** Whether a version can be one of the MARS agent: of its family, and not far from its builds. */
  public boolean isPlausible(AgentVersion version) {
    AgentVersion oldest = agents.get(0).version();
    return version.major() == oldest.major()
        && version.minor() == oldest.minor()
        && version.build() >= oldest.build()
        && version.build() <= 2 * newestAgent().build();
  }

  public AgentVersion newestAgent() {
    return agents.get(agents.size() - 1).version();
  }

  /** The release by which the vendor replaced one that it withdrew. */
  public Optional<String> replacement(Release release) {
    return note(release).flatMap(ReleaseNote::replacement);
  }

  /** The agent that a release asks for beyond the floors. */
  public Optional<AgentVersion> recommendedAgent(Release release) {
    return note(release).flatMap(ReleaseNote::agent);
  }

  private Optional<ReleaseNote> note(Release release) {
    Optional<String> label = Optional.of(judgedAs(release));
    for (ReleaseNote note : notes) {
      if (note.release().equals(label)) {
        return Optional.of(note);
      }
    }
    return Optional.empty();
  }

  /** Why a release is not supported, where it is not. */
  public Optional<String> unsupported(Release release) {
    if (release.standing() == Release.Standing.PREVIEW) {
      return Optional.of("it is a preview build, which was never a release");
    }
    return ofGeneration(release).flatMap(ReleaseNote::reason);
  }

  private Optional<ReleaseNote> ofGeneration(Release release) {
    return notes.stream()
        .filter(note -> note.product().filter(p -> p == release.product()).isPresent())
        .filter(note -> note.generation().filter(release.generation()::equals).isPresent())
        .findFirst();
  }

  /** What is to know of a release, or else of its generation. */
  public Optional<ReleaseNote> remark(Release release) {
    return note(release).or(() -> ofGeneration(release));
  }

  /** The later releases that a build between two rows may be, each as a row of the tables. */
  public List<Release> possible(Release release) {
    return release.possible().isEmpty()
        ? List.of()
        : generation(release).stream()
            .flatMap(g -> release.possible().stream().map(g::release))
            .toList();
  }

  /** Every listed release that such a build may be, in words; empty where it can be but one. */
  public Optional<String> candidates(Release release) {
    List<String> later = possible(release).stream().map(Release::label).toList();
    if (later.isEmpty()) {
      return Optional.empty();
    }
    int last = later.size() - 1;
    String others =
        later.subList(0, last).stream().map(label -> ", " + label).reduce("", String::concat);
    return Optional.of(judgedAs(release) + others + " or " + later.get(last));
  }

  private Optional<Generation> generation(Release release) {
    for (Generation one : generations) {
      if (one.product() == release.product() && one.name().equals(release.generation())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * By generation in the order of the tables, then by update; a build that may be a later update is
   * not older.
   */
  public boolean isOlder(Release one, Release other) {
    if (one.product() != other.product()) {
      return false;
    }
    int first = generation(one).map(generations::indexOf).orElse(-1);
    int second = generation(other).map(generations::indexOf).orElse(-1);
    return first == second
        ? first >= 0 && one.candidates().stream().allMatch(u -> u.isOlderThan(other.update()))
        : first >= 0 && second >= 0 && first < second;
  }

  /** An update of the generation of a release. */
  public Optional<Release> update(Release release, Update update) {
    return generation(release).map(generation -> generation.release(update));
  }

  /** The listed release whose capabilities count for one. */
  public String judgedAs(Release release) {
    return generation(release)
        .map(generation -> generation.label(release.update()))
        .orElseGet(release::label);
  }
}
