package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/**
 * What is declared of an agent's encryption passphrase, never the passphrase itself.
 *
 * @param length in characters
 * @param escrow where a copy is kept outside the machine, such as {@code key-vault://kv/fs-01}
 */
public record Passphrase(Location location, Declared<Integer> length, Declared<String> escrow) {}
