package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** The security settings of a vault. */
public record VaultSecurity(
    Declared<SecurityState> hybridSecurity,
    Immutability immutability,
    SoftDelete softDelete,
    Declared<ResourceGuard> multiUserAuthorization,
    Declared<Notifications> notifications) {}
