package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.ApiVersion;
import java.util.Optional;

/**
 * What is known of a demand.
 *
 * @param since the first API version with it
 * @param answer what the service says to a request that does not meet it, where that is known
 */
public record DemandFacts(ApiVersion since, Optional<String> answer, String says, String fact) {}
