package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;

/**
 * A literal secret that was found in the input and masked before anything else saw it.
 *
 * @param subject the object that holds it
 * @param kind what it is, such as {@code security PIN}
 * @param location the masked characters
 */
public record Secret(Address subject, String kind, Location location) {}
