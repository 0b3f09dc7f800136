package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/**
 * A property that the request for a vault, or for a part of it, writes or may write.
 *
 * @param resource the type of the resource that is written
 * @param path below {@code properties}
 * @param api with which it is written; absent where no request is declared
 * @param value its text, which is empty for an object
 * @param certain whether it is written, be its value known or not
 */
public record PropertyWrite(
    String resource,
    String path,
    Declared<ApiVersion> api,
    Declared<String> value,
    boolean certain) {}
