package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * The Resource Guard behind multi-user authorization.
 *
 * @param guard absent where it is declared that there is none
 * @param subscription where the guard lives
 * @param excludes critical operations that it does not guard
 */
public record ResourceGuard(
    Declared<String> guard,
    Declared<String> subscription,
    Declared<List<Declared<String>>> excludes) {}
