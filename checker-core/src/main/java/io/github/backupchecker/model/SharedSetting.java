package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/**
 * A setting that a vault can write itself and that a part of it can write as well.
 *
 * @param name as an administrator says it
 * @param inVault the properties by which the vault writes it; undetermined where it may not be
 *     written
 * @param inPart the properties by which the part writes it, in the same way
 */
public record SharedSetting(String name, Declared<String> inVault, Declared<String> inPart) {}
