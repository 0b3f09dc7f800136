package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.oracle.LevelPrediction;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a report says of every vault that is judged, and what belongs to each. */
final class VaultSurvey {
  private final Subjects subjects;
  private final Knowledge knowledge;
  private final Map<Address, List<Address>> policies = new HashMap<>();
  private final Map<Address, List<Address>> operations = new HashMap<>();

  VaultSurvey(Subjects subjects, Knowledge knowledge) {
    this.subjects = subjects;
    this.knowledge = knowledge;
    Estate estate = subjects.estate();
    for (Policy policy : estate.policies()) {
      Optional<Vault> vault = estate.vault(policy.vault());
      if (vault.isPresent()) {
        add(vault.orElseThrow().identity().address(), policy.address(), policies);
      }
    }
    for (PredictedOperation operation : subjects.predicted()) {
      add(operation);
    }
  }

  /** Under what it is done to, and under all of which that is a part. */
  private void add(PredictedOperation operation) {
    for (Optional<Address> at = operation.target();
        at.isPresent();
        at = at.orElseThrow().parent()) {
      add(at.orElseThrow(), operation.address(), operations);
    }
  }

  private static void add(Address of, Address one, Map<Address, List<Address>> map) {
    map.computeIfAbsent(of, any -> new ArrayList<>()).add(one);
  }

  List<ReportedVault> all() {
    List<ReportedVault> all = new ArrayList<>();
    for (ProtectedVault vault : subjects.allVaults()) {
      all.add(reported(vault));
    }
    return all;
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
    Set<Address> objects = new LinkedHashSet<>(policies.getOrDefault(vault.address(), List.of()));
    for (Client client : vault.clients()) {
      objects.add(client.address());
      for (Declared<String> reference : client.policies()) {
        Optional<Policy> policy = subjects.estate().policy(reference);
        if (policy.isPresent()) {
          objects.add(policy.orElseThrow().address());
        }
      }
    }
    List<Address> targets = new ArrayList<>(objects);
    targets.add(vault.address());
    for (Address target : targets) {
      objects.addAll(operations.getOrDefault(target, List.of()));
    }
    List<Address> ordered = new ArrayList<>(objects);
    Collections.sort(ordered);
    return List.copyOf(ordered);
  }
}
