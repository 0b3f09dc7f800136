package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import java.util.List;
import java.util.Optional;

/** The release tables of all three products, oldest first, with what is to know of some rows. */
record Releases(
    List<AgentRelease> agents,
    List<Generation> generations,
    List<Build> previews,
    List<ReleaseNote> notes) {

  Releases {
    agents = List.copyOf(agents);
    generations = List.copyOf(generations);
    previews = List.copyOf(previews);
    notes = List.copyOf(notes);
  }

  AgentVersion newestAgent() {
    return agents.get(agents.size() - 1).version();
  }

  Optional<String> replacement(Release release) {
    return note(release).flatMap(ReleaseNote::replacement);
  }

  Optional<AgentVersion> recommendedAgent(Release release) {
    return note(release).flatMap(ReleaseNote::agent);
  }

  private Optional<ReleaseNote> note(Release release) {
    String label = judgedAs(release);
    return notes.stream()
        .filter(note -> note.release().filter(label::equals).isPresent())
        .findFirst();
  }

  Optional<String> unsupported(Release release) {
    if (release.standing() == Release.Standing.PREVIEW) {
      return Optional.of("it is a preview build, which was never a release");
    }
    return notes.stream()
        .filter(note -> note.product().filter(p -> p == release.product()).isPresent())
        .filter(note -> note.generation().filter(release.generation()::equals).isPresent())
        .findFirst()
        .flatMap(ReleaseNote::reason);
  }

  /** By generation in the order of the tables, then by update. */
  boolean isOlder(Release one, Release other) {
    if (one.product() != other.product()) {
      return false;
    }
    int first = generation(one);
    int second = generation(other);
    return first == second
        ? first >= 0 && one.update().compareTo(other.update()) < 0
        : first >= 0 && second >= 0 && first < second;
  }

  private int generation(Release release) {
    for (int i = 0; i < generations.size(); i++) {
      Generation generation = generations.get(i);
      if (generation.product() == release.product()
          && generation.name().equals(release.generation())) {
        return i;
      }
    }
    return -1;
  }

  String judgedAs(Release release) {
    return generations.stream()
        .filter(g -> g.product() == release.product() && g.name().equals(release.generation()))
        .findFirst()
        .map(generation -> generation.label(release.update()))
        .orElseGet(release::label);
  }
}
