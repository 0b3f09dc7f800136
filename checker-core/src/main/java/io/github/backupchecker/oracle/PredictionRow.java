package io.github.backupchecker.oracle;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.Optional;

/**
 * One operation on one stack of one vault, and the vendor's answer.
 *
 * @param product empty for an operation on a vault
 * @param release empty for MARS and for an operation on a vault
 * @param agent empty for an operation on a vault
 */
public record PredictionRow(
    OperationKind operation,
    Optional<Product> product,
    Optional<Release> release,
    Optional<AgentVersion> agent,
    ImmutabilityState immutability,
    SecurityState hybridSecurity,
    Prediction prediction) {}
