package io.github.backupchecker.finding;

/**
 * A section of the vendor's documentation.
 *
 * @param section the heading, with the document's date where it is the hybrid security page
 * @param link the address of the page
 */
public record Citation(String section, String link) {

  /** Written out, as what a record brings is linked at its first use, and every run has some. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Citation citation
        && section.equals(citation.section)
        && link.equals(citation.link);
  }

  @Override
  public int hashCode() {
    return section.hashCode() * 31 + link.hashCode();
  }
}
