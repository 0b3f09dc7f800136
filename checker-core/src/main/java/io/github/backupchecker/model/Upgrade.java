package io.github.backupchecker.model;

import java.util.Optional;

/** What a client is brought to: an agent version, a server release, or both. */
public record Upgrade(Optional<AgentVersion> agent, Optional<Release> release) {}
