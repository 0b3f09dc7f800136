package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** A MARS agent on one machine. */
public record Agent(
    Identity identity,
    Declared<String> vault,
    Declared<AgentVersion> version,
    Declared<String> policy,
    Declared<String> operatingSystem,
    Protects protects,
    Declared<Passphrase> passphrase) {}
