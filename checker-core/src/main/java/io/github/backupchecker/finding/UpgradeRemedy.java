package io.github.backupchecker.finding;

import io.github.backupchecker.source.AddressGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upgrade that answers a finding.
 *
 * @param to the least version, as it is declared
 * @param beyond which others serve too, completing the sentence
 * @param rank of the version among those of the same thing: the first number that differs decides
 * @param otherwise what serves instead of the upgrade
 */
public record UpgradeRemedy(
    UpgradeTarget target, String to, String beyond, List<Integer> rank, @Nullable String otherwise)
    implements Comparable<UpgradeRemedy> {

  public UpgradeRemedy {
    rank = List.copyOf(rank);
  }

  /** What is upgraded, in words. */
  public String what() {
    return target.text();
  }

  /** What to do, whether or not something else serves too. */
  public String text() {
    return "upgrade " + what() + " to " + to + beyond;
  }

  UpgradeRemedy named(AddressGroup group) {
    return new UpgradeRemedy(target.named(group), to, beyond, rank, group.namedIfAny(otherwise));
  }

  public UpgradeRemedy orElse(String other) {
    return new UpgradeRemedy(target, to, beyond, rank, other);
  }

  @Override
  public int compareTo(UpgradeRemedy other) {
    for (int i = 0; i < Math.min(rank.size(), other.rank.size()); i++) {
      int order = rank.get(i).compareTo(other.rank.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(rank.size(), other.rank.size());
  }
}
