package io.github.backupchecker.binding;

/**
 * A key of an object whose value is a scalar, or a list of such scalars.
 *
 * @param name in kebab-case
 */
public record Key<T>(String name, ScalarType<T> type) {}
