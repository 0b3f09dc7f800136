package io.github.backupchecker.finding;

import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;

/** A second place that helps to understand a finding or a problem. */
public record Related(String message, Location location) {

  /** Written out, as what a record brings is linked at its first use, and every text shows some. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Related related
        && location.equals(related.location)
        && message.equals(related.message);
  }

  @Override
  public int hashCode() {
    return location.hashCode() * 31 + message.hashCode();
  }

  Related named(AddressGroup group) {
    return new Related(group.named(message), location);
  }
}
