package io.github.backupchecker.finding;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;

/**
 * What an upgrade replaces.
 *
 * @param line of which all versions compare, such as {@code MARS agent} or {@code DPM 2022}
 * @param client the machine or server on which it is installed
 */
public record UpgradeTarget(Kind kind, String line, Address client) {

  /** What on a client is upgraded. */
  public enum Kind {
    /** The MARS agent of a machine or of a server. */
    AGENT,
    /** The server itself. */
    RELEASE
  }

  /** What it is, in words, such as {@code the MARS agent of agents/fs-01}. */
  public String text() {
    return switch (kind) {
      case AGENT -> "the " + line + " of " + client;
      case RELEASE -> client.text();
    };
  }

  /** Whether versions of both compare. */
  public boolean isLike(UpgradeTarget other) {
    return kind == other.kind && line.equals(other.line);
  }

  UpgradeTarget named(AddressGroup group) {
    return new UpgradeTarget(kind, line, group.named(client));
  }
}
