package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import java.util.Optional;

/**
 * A published version of the MARS agent.
 *
 * @param kb the number of its knowledge base article
 * @param date year and month of its publication
 * @param says what came with it
 */
public record AgentRelease(
    AgentVersion version, Optional<String> kb, Optional<String> date, Optional<String> says) {}
