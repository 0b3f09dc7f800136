package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.oracle.LevelPrediction;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a report says of every vault that is judged, and what belongs to each. */
record VaultSurvey(Subjects subjects, Knowledge knowledge) {

  List<ReportedVault> all() {
    return subjects.vaults().map(this::reported).toList();
  }

  private ReportedVault reported(ProtectedVault vault) {
    LevelPrediction predicted = LevelPrediction.of(vault.vault());
    return new ReportedVault(
        vault.address(),
        vault.name(),
        predicted.level(),
        predicted.lifts(),
        new UnseenByLevel(vault, knowledge).sentences(),
        objects(vault));
  }

  private List<Address> objects(ProtectedVault vault) {
    Set<Address> objects = new TreeSet<>();
    vault.clients().stream().map(Client::address).forEach(objects::add);
    policies(vault).map(Policy::address).forEach(objects::add);
    Set<Address> targets = new TreeSet<>(objects);
    targets.add(vault.address());
    subjects.predicted().stream()
        .filter(operation -> concerns(operation, targets))
        .map(PredictedOperation::address)
        .forEach(objects::add);
    return List.copyOf(objects);
  }

  private Stream<Policy> policies(ProtectedVault vault) {
    Estate estate = subjects.estate();
    return Stream.concat(
        estate.policies().stream()
            .filter(
                policy -> estate.vault(policy.vault()).filter(vault.vault()::equals).isPresent()),
        vault.clients().stream()
            .flatMap(client -> client.policies().stream())
            .flatMap(reference -> estate.policy(reference).stream()));
  }

  /** Whether it is done to one of some objects, or to a part of one. */
  private static boolean concerns(PredictedOperation operation, Set<Address> objects) {
    Optional<Address> at = operation.target();
    while (at.isPresent() && !objects.contains(at.orElseThrow())) {
      at = at.flatMap(Address::parent);
    }
    return at.isPresent();
  }
}
