package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * Where a vault lives and what else it protects.
 *
 * @param workloads workloads besides those that refer to the vault, such as {@code iaas-vm}
 */
public record VaultPlacement(
    Declared<String> subscription,
    Declared<Redundancy> redundancy,
    Declared<Boolean> crossRegionRestore,
    Declared<Boolean> privateEndpoint,
    Declared<List<Declared<String>>> workloads) {}
