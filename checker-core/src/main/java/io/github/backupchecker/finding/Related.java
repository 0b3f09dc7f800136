package io.github.backupchecker.finding;

import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;

/** A second place that helps to understand a finding or a problem. */
public record Related(String message, Location location) {

  Related named(AddressGroup group) {
    return new Related(group.named(message), location);
  }
}
