package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one upgrade of the same objects answers, or one thing that is said alone.
 *
 * @param blocks at least one, in the order of the report
 */
public record Answered(List<Alike> blocks) {
  private static final List<String> COUNTS =
      List.of("both", "all three", "all four", "all five", "all six", "all seven", "all eight");

  public Answered {
    blocks = List.copyOf(blocks);
  }

  /** The objects and the thing that would be upgraded. */
  private record Thing(List<Address> objects, String what) {
    /**
     * Written out, as what a record brings is linked at its first use, and most reports have some.
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof Thing thing
          && what.equals(thing.what)
          && objects.equals(thing.objects);
    }

    @Override
    public int hashCode() {
      return objects.hashCode() * 31 + what.hashCode();
    }
  }

  /** What is printed together, in the order of the first block of each. */
  public static List<Answered> of(List<ReportedFinding> findings) {
    List<List<Alike>> all = new ArrayList<>();
    Map<Thing, List<Alike>> things = new LinkedHashMap<>();
    for (Alike alike : Alike.of(ByObject.ordered(findings))) {
      Optional<Thing> thing = alike.upgrade().map(u -> new Thing(alike.objects(), u.what()));
      List<Alike> known = thing.map(things::get).orElse(null);
      List<Alike> blocks = known == null ? new ArrayList<>() : known;
      blocks.add(alike);
      if (known == null) {
        all.add(blocks);
        thing.ifPresent(t -> things.put(t, blocks));
      }
    }
    List<Answered> answered = new ArrayList<>(all.size());
    for (List<Alike> blocks : all) {
      answered.add(new Answered(blocks));
    }
    return answered;
  }

  public List<ReportedFinding> findings() {
    return blocks.stream().flatMap(block -> block.findings().stream()).toList();
  }

  public ReportedFinding first() {
    return blocks.get(0).first();
  }

  /** Whether the upgrade is said once for several blocks. */
  boolean isShared() {
    return blocks.size() > 1;
  }

  /** The farthest of the upgrades, and how many blocks it answers; empty where there is one. */
  public Optional<String> help() {
    if (!isShared()) {
      return Optional.empty();
    }
    UpgradeRemedy farthest =
        Collections.max(blocks.stream().flatMap(block -> block.upgrade().stream()).toList());
    int index = blocks.size() - 2;
    String count = index < COUNTS.size() ? COUNTS.get(index) : "all " + blocks.size();
    return Optional.of(blocks.get(0).forAll(farthest.text()) + ": it answers " + count);
  }

  /** The help of one block, without what is said once for all of them. */
  public Optional<String> help(Alike block) {
    return isShared()
        ? block
            .upgrade()
            .map(UpgradeRemedy::otherwise)
            .map(other -> "without the upgrade below: " + other)
        : block.remedy();
  }
}
