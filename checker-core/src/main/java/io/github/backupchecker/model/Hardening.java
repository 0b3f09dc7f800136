package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/**
 * What the resource of a vault says of its encryption and of who reaches it.
 *
 * @param customerKey the URI of the key that encrypts it; absent where Azure's own key does
 * @param infrastructureEncryption whether the storage below encrypts once more
 * @param publicNetworkAccess whether it is reached from public networks
 * @param crossSubscriptionRestore whether its data can be restored into other subscriptions
 */
public record Hardening(
    Declared<String> customerKey,
    Declared<Boolean> infrastructureEncryption,
    Declared<Boolean> publicNetworkAccess,
    Declared<Boolean> crossSubscriptionRestore) {}
