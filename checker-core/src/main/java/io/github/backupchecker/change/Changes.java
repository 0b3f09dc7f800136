package io.github.backupchecker.change;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in which the present estate differs from its base, and the operations that this comes
 * to.
 *
 * @param base what was declared before
 * @param clients of the base, with the versions that they are upgraded to by the same change
 * @param upgraded the addresses of those, in the base
 * @param all what differs
 * @param derived operations that nobody declared
 * @param announced the declared operations that say what changes come to, by their addresses
 * @param done those of them that the base alone declares: planned then, and done by now
 * @param problems renames that cannot be
 */
public record Changes(
    Estate base,
    List<Client> clients,
    Set<Address> upgraded,
    List<Change> all,
    List<DerivedOperation> derived,
    Map<Address, List<DerivedOperation>> announced,
    List<Operation> done,
    List<Problem> problems) {
  public Changes {
    clients = List.copyOf(clients);
    upgraded = Set.copyOf(upgraded);
    all = List.copyOf(all);
    derived = List.copyOf(derived);
    announced = Map.copyOf(announced);
    done = List.copyOf(done);
    problems = List.copyOf(problems);
  }

  public static Changes between(Estate base, Estate head, Knowledge knowledge) {
    Sides sides = Sides.of(base, head);
    List<Operation> done =
        base.operations().stream()
            .filter(plan -> !head.operationsByAddress().has(plan.address()))
            .toList();
    Announcements announcements =
        Announcements.of(Stream.concat(head.operations().stream(), done.stream()));
    List<DerivedOperation> unannounced = new ArrayList<>();
    Map<Address, List<DerivedOperation>> announced = new HashMap<>();
    Set<Address> explained = new HashSet<>();
    for (DerivedOperation derived : new Operations(sides).all()) {
      List<Operation> plans = announcements.of(derived);
      if (plans.isEmpty()) {
        unannounced.add(derived);
      } else if (derived.isGone()) {
        explained.add(derived.address());
      }
      plans.forEach(
          plan -> announced.computeIfAbsent(plan.address(), any -> new ArrayList<>()).add(derived));
    }
    Upgraded upgrades = Upgraded.of(sides, knowledge.releases());
    return new Changes(
        base,
        upgrades.clients(),
        upgrades.addresses(),
        new Comparison(sides, knowledge)
            .all().stream().map(change -> change.explainedBy(explained)).toList(),
        unannounced,
        announced,
        done.stream().filter(plan -> announced.containsKey(plan.address())).toList(),
        sides.problems());
  }
}
