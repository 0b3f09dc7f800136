package io.github.backupchecker.settings;

import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * A team's decision to live with a finding for a while.
 *
 * @param on an address, or a glob of addresses
 * @param until the last day on which it counts
 * @param location of the rule's name in the settings
 * @param end the place of the date
 */
public record Waiver(
    String rule,
    Glob on,
    String reason,
    String approvedBy,
    LocalDate until,
    Location location,
    Location end) {

  /** Such as {@code the waiver of 'agent-too-old' on agents/fs-01}. */
  public String name() {
    return "the waiver of '" + rule + "' on " + on.text();
  }

  /** Whether it speaks of several objects. */
  public boolean isPattern() {
    return on.text().contains("*");
  }

  /** Tells the addresses that it speaks of; a question mark is a character of a name. */
  public Predicate<String> addresses() {
    return isPattern() ? on.matcher() : on.text()::equals;
  }

  /** Whether it counts on a day: neither is its end past, nor further away than a waiver lasts. */
  public boolean isInForce(LocalDate today) {
    return !isExpired(today) && !until.isAfter(latest(today));
  }

  public boolean isExpired(LocalDate today) {
    return until.isBefore(today);
  }

  /** How many days are left, the last one not counted. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, until);
  }

  /** The last day that a waiver may name. */
  public static LocalDate latest(LocalDate today) {
    return today.plusYears(1);
  }

  /** Whether it says of the same findings that they may stay. */
  public boolean isAlike(Waiver other) {
    return rule.equals(other.rule) && on.equals(other.on);
  }
}
