package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import java.util.Map;

/**
 * The tables of the knowledge file, typed.
 *
 * @param grounds what the rows rest on
 */
record Tables(
    Grounds grounds,
    Map<RetentionSchedule, RetentionLimits> retention,
    Map<Limit, Range> limits,
    Map<ApiDemand, DemandFacts> demands,
    List<ApiProperty> properties,
    Map<Capability, Requirement> requirements,
    Releases releases,
    Map<OperationKind, OperationFacts> operations,
    List<Refusal> refusals,
    Map<String, Alternative> alternatives,
    Map<Product, String> recovery,
    Map<String, VendorError> errors,
    List<GuardOperation> guardOperations,
    Explanations explanations,
    Map<String, List<String>> examples) {

  Map<String, Fact> facts() {
    return grounds.facts();
  }

  Map<String, Erratum> errata() {
    return grounds.errata();
  }

  List<Generation> generations() {
    return releases.generations();
  }

  /** The published versions of MARS, oldest first. */
  List<AgentVersion> agents() {
    return releases.agents().stream().map(AgentRelease::version).toList();
  }
}
