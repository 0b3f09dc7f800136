package io.github.backupchecker.evaluation;

import io.github.backupchecker.oracle.SecurityLevel;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A vault that was judged, with the vendor's summary of it and all that belongs to it.
 *
 * @param place of its name
 * @param level that the vendor will show, as far as it can be told
 * @param lifts what to declare where it cannot, and what would lift it, a sentence each
 * @param unseen what the level does not look at and is wrong, or not known, a sentence each
 * @param objects its clients, the policies in it or of its clients, and the operations on any of
 *     these or on itself, in order
 */
public record ReportedVault(
    Address vault,
    Location place,
    SecurityLevel level,
    List<String> lifts,
    List<String> unseen,
    List<Address> objects) {

  public ReportedVault {
    lifts = List.copyOf(lifts);
    unseen = List.copyOf(unseen);
    objects = List.copyOf(objects);
  }

  /** The same without what is judged elsewhere. */
  ReportedVault without(Theirs theirs) {
    return new ReportedVault(
        vault, place, level, lifts, unseen, objects.stream().filter(theirs::leave).toList());
  }

  /** The same with the addresses that objects have among several estates. */
  ReportedVault named(AddressGroup group) {
    boolean isShared = !group.contains(vault);
    return new ReportedVault(
        group.named(vault),
        place,
        level,
        lifts,
        // of a vault that several estates share, each counts its own clients alone
        isShared ? unseen.stream().map(one -> "in " + group.name() + ": " + one).toList() : unseen,
        objects.stream().map(group::named).sorted().toList());
  }

  /** Each vault once, in the order of addresses, with what all estates say of it. */
  static List<ReportedVault> united(Collection<ReportedVault> each) {
    Map<Address, ReportedVault> vaults = new TreeMap<>();
    each.forEach(one -> vaults.merge(one.vault, one, ReportedVault::and));
    return List.copyOf(vaults.values());
  }

  private ReportedVault and(ReportedVault other) {
    return new ReportedVault(
        vault,
        place,
        level,
        lifts,
        Stream.concat(unseen.stream(), other.unseen.stream()).distinct().toList(),
        Stream.concat(objects.stream(), other.objects.stream()).distinct().sorted().toList());
  }
}
