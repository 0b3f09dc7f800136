package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import java.util.Map;

/** The tables of the knowledge file, typed. */
record Tables(
    Document document,
    Map<String, Fact> facts,
    Map<String, Erratum> errata,
    Map<RetentionSchedule, RetentionLimits> retention,
    Map<String, Range> limits,
    Map<Capability, Requirement> requirements,
    List<AgentVersion> agents,
    List<Generation> generations,
    List<Build> previews,
    List<ReleaseNote> notes,
    Map<OperationKind, OperationFacts> operations,
    List<Refusal> refusals,
    Map<String, Alternative> alternatives,
    Map<Product, String> recovery,
    Map<String, VendorError> errors,
    List<GuardOperation> guardOperations,
    Map<String, List<String>> examples) {}
