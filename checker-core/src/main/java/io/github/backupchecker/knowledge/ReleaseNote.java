package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import java.util.Optional;

/**
 * Something to know about one release, or about a generation.
 *
 * @param release the label of a release; empty where a whole generation is meant
 * @param generation of a whole generation
 * @param replacement by which the vendor replaced it
 * @param reason why it is not supported
 * @param agent that it asks for
 */
public record ReleaseNote(
    Optional<String> release,
    Optional<Product> product,
    Optional<String> generation,
    Optional<String> replacement,
    Optional<String> reason,
    Optional<AgentVersion> agent,
    String fact) {}
