package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;

/** One thing that the vendor states. */
public record Fact(String id, String says, Citation citation) {}
