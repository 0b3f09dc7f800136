package io.github.backupchecker.finding;

/**
 * A section of the vendor's documentation.
 *
 * @param section the heading, with the document's date where it is the hybrid security page
 * @param link the address of the page
 */
public record Citation(String section, String link) {}
