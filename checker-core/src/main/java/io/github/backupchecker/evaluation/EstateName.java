package io.github.backupchecker.evaluation;

/**
 * What an estate is called among several, such as {@code prod}.
 *
 * @param folder relative to the settings, such as {@code env/prod}
 */
public record EstateName(String folder) implements Comparable<EstateName> {

  public String text() {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(EstateName other) {
    return folder.compareTo(other.folder);
  }
}
