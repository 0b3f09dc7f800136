package io.github.backupchecker.finding;

import org.jspecify.annotations.Nullable;

/**
 * What the operator would meet at the console.
 *
 * @param code the vendor's error code as printed, where one is documented
 * @param message the vendor's error in short, where one is documented
 * @param remedy what works instead, on the declared version
 */
public record Consequence(
    @Nullable String code, @Nullable String message, @Nullable String remedy) {}
