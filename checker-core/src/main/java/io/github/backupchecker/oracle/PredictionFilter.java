package io.github.backupchecker.oracle;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.Optional;

/**
 * Which predictions are wanted; what is empty is answered for each of its values.
 *
 * @param cut to what a change of retention leads
 */
public record PredictionFilter(
    Optional<OperationKind> operation,
    Optional<Product> product,
    Optional<Release> release,
    Optional<AgentVersion> agent,
    Optional<ImmutabilityState> immutability,
    Optional<SecurityState> hybridSecurity,
    RetentionCut cut) {}
