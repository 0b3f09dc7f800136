package io.github.backupchecker.operation;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.PartName;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The volumes and sources that the steps of a plan have taken from their targets. */
final class RemovedParts {
  private final Map<Address, Set<PartName>> byTarget = new HashMap<>();

  void add(PredictedOperation step) {
    if (step.isA(OperationKind.REMOVE_VOLUME) || step.isA(OperationKind.REMOVE_DATA_SOURCE)) {
      step.target().ifPresent(target -> add(target, step));
    }
  }

  private void add(Address target, PredictedOperation step) {
    Set<PartName> removed = byTarget.computeIfAbsent(target, t -> new HashSet<>());
    step.operation().options().parts().known().orElse(List.of()).stream()
        .flatMap(part -> part.known().stream())
        .map(PartName::of)
        .forEach(removed::add);
  }

  Client without(Client client) {
    Set<PartName> gone = of(client.address());
    return gone.isEmpty()
        ? client
        : client.withParts(client.parts().stream().map(parts -> without(parts, gone)).toList());
  }

  /** What was taken from the whole server is gone from its groups. */
  ProtectionGroup without(ProtectionGroup group, Optional<Client> server) {
    Set<PartName> gone = new HashSet<>(of(group.identity().address()));
    server.map(Client::address).map(this::of).ifPresent(gone::addAll);
    return gone.isEmpty() ? group : group.withSources(without(group.sources(), gone));
  }

  private Set<PartName> of(Address target) {
    return byTarget.getOrDefault(target, Set.of());
  }

  private static Declared<List<Declared<String>>> without(
      Declared<List<Declared<String>>> parts, Set<PartName> gone) {
    return parts.map(all -> all.stream().filter(part -> !isIn(part, gone)).toList());
  }

  private static boolean isIn(Declared<String> part, Set<PartName> gone) {
    return part.known().map(PartName::of).filter(gone::contains).isPresent();
  }
}
