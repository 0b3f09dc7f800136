package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schedule of a policy with all that is backed up by it.
 *
 * @param users agents first, in the order of addresses
 */
public record ScheduleInUse(Policy policy, List<ScheduledPart> users) implements Addressed {

  public ScheduleInUse {
    users = List.copyOf(users);
  }

  /** That of every policy, used or not. */
  public static Stream<ScheduleInUse> all(Estate estate) {
    Map<Address, List<ScheduledPart>> users = users(estate);
    return estate.policies().stream()
        .map(policy -> new ScheduleInUse(policy, users.getOrDefault(policy.address(), List.of())));
  }

  private static Map<Address, List<ScheduledPart>> users(Estate estate) {
    Map<String, List<ScheduledPart>> byName = new HashMap<>();
    for (ScheduledPart part : ScheduledPart.all(estate)) {
      Optional<String> name = part.policy().known();
      if (name.isPresent()) {
        byName.computeIfAbsent(name.orElseThrow(), any -> new ArrayList<>()).add(part);
      }
    }
    Map<Address, List<ScheduledPart>> users = new HashMap<>();
    for (List<ScheduledPart> parts : byName.values()) {
      Optional<Policy> policy = estate.policy(parts.get(0).policy());
      if (policy.isPresent()) {
        users.put(policy.orElseThrow().address(), parts);
      }
    }
    return users;
  }

  @Override
  public Address address() {
    return policy.address();
  }

  /** How often it runs in a day; a time that is not known counts as one of its own. */
  public Declared<Long> runsPerDay() {
    return policy.schedule().at().map(ScheduleInUse::different);
  }

  /** Azure writes a day before each time of day, which does not matter. */
  private static long different(List<Declared<String>> times) {
    Set<String> known = new HashSet<>();
    long unknown = 0;
    for (Declared<String> one : times) {
      if (one.isKnown()) {
        String time = one.known().orElseThrow();
        known.add(time.substring(time.indexOf('T') + 1));
      } else {
        unknown++;
      }
    }
    return known.size() + unknown;
  }

  /**
   * Whether times are declared; where nothing at all is known of a policy, one place stands for all
   * of it, and whoever asks for its retention says so.
   */
  public boolean saysWhen() {
    return runsPerDay().isKnown()
        || (runsPerDay().isUndetermined()
            && !runsPerDay().location().equals(policy.retention().location()));
  }
}
