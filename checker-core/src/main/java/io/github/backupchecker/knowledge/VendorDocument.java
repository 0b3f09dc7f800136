package io.github.backupchecker.knowledge;

/** The vendor's page as it was read. */
public record VendorDocument(String title, String link, String revision) {}
