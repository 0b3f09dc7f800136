package io.github.backupchecker.source;

/** A file that declares no backup, and why it was passed over. */
public record PassedOver(String path, String reason) {}
