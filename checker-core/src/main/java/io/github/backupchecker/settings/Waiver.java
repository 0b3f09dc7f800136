package io.github.backupchecker.settings;

import io.github.backupchecker.source.Location;
import java.time.LocalDate;

/**
 * A team's decision to live with a finding for a while.
 *
 * @param on an address, or a glob of addresses
 * @param until the last day on which it counts
 * @param location where it stands in the settings
 */
public record Waiver(
    String rule, String on, String reason, String approvedBy, LocalDate until, Location location) {}
