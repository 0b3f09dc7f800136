package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import java.util.Map;

/**
 * The tables of the knowledge file, typed.
 *
 * @param sources what the rows rest on
 */
public record Tables(
    Map<RetentionSchedule, RetentionLimits> retention,
    Map<Limit, Range> limits,
    Map<ApiDemand, DemandFacts> demands,
    List<ApiProperty> properties,
    Map<Capability, Requirement> requirements,
    OperatingSystems systems,
    Releases releases,
    Map<OperationKind, OperationFacts> operations,
    List<Refusal> refusals,
    Map<String, Alternative> alternatives,
    Map<Product, String> recovery,
    VendorErrors errors,
    List<GuardOperation> guardOperations,
    Explanations explanations,
    Map<String, List<String>> examples,
    Sources sources) {}
