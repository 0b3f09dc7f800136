package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import java.util.Optional;

/**
 * One thing that the vendor states.
 *
 * @param dossier its number in the dossier of facts, where it has one
 */
public record Fact(String id, Optional<String> dossier, String says, Citation citation) {}
