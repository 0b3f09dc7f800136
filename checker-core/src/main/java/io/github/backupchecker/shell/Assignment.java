package io.github.backupchecker.shell;

import org.jspecify.annotations.Nullable;

/**
 * A variable that is given a value.
 *
 * @param variable its name in lower case, without scope
 * @param value the value where it is one word; null where it is computed
 */
public record Assignment(String variable, @Nullable Word value, int depth, int start) {}
