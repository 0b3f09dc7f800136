package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Period;
import java.util.Optional;

/**
 * How long recovery points of one schedule may be kept, both ends included.
 *
 * @param misprint how a page of the vendor prints the minimum by mistake
 * @param irrevocable above which retention in an immutable vault is worth a warning
 */
public record RetentionLimits(
    Period minimum, Optional<Period> misprint, Period maximum, Period irrevocable, String fact) {}
