package io.github.backupchecker.evaluation;

import io.github.backupchecker.source.Address;

/**
 * What an estate is called among several, such as {@code prod}.
 *
 * @param folder relative to the settings, such as {@code env/prod}
 */
public record EstateName(String folder) implements Comparable<EstateName> {

  public String text() {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** The address among several estates, such as {@code prod:agents/fs-01}. */
  Address of(Address address) {
    return address.within(text());
  }

  @Override
  public int compareTo(EstateName other) {
    return folder.compareTo(other.folder);
  }
}
