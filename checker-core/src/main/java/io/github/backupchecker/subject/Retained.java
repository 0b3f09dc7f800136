package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One retention entry with its policy and the clients that are backed up by it.
 *
 * @param users clients of that policy, in the order of addresses
 */
public record Retained(RetentionEntry entry, Policy policy, List<Client> users) implements Subject {

  public Retained {
    users = List.copyOf(users);
  }

  /** Every retention entry of every policy, used or not. */
  public static Stream<Retained> all(Estate estate) {
    Map<String, List<Client>> users = users(estate);
    return estate.policies().stream()
        .flatMap(
            policy ->
                policy.retention().known().orElse(List.of()).stream()
                    .map(
                        entry ->
                            new Retained(
                                entry,
                                policy,
                                users.getOrDefault(
                                    policy.identity().address().name(), List.of()))));
  }

  private static Map<String, List<Client>> users(Estate estate) {
    Map<String, List<Client>> users = new TreeMap<>();
    Client.all(estate)
        .forEach(
            client ->
                client.policies().stream()
                    .map(Declared::known)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(
                        name -> users.computeIfAbsent(name, n -> new ArrayList<>()).add(client)));
    return users;
  }

  @Override
  public Address address() {
    return entry.address();
  }

  public Declared<Period> period() {
    return entry.period();
  }

  /** The period where it is known and counted in the schedule's own unit. */
  public Optional<Period> comparable() {
    return entry.period().known().filter(p -> p.unit() == entry.schedule().unit());
  }
}
