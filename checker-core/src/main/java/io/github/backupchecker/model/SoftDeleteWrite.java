package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** What one request writes with a vault's soft delete, whatever else sets it. */
public record SoftDeleteWrite(Declared<SecurityState> hybridSecurity, Declared<Period> retention) {}
