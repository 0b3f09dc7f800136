package io.github.backupchecker.subject;

import io.github.backupchecker.source.Addressed;

/** What hybrid clients are protected by: a vault, or nothing that is known. */
public sealed interface Protection extends Addressed permits ProtectedVault, UnknownProtection {}
