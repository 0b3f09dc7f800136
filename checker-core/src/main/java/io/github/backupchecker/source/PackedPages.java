package io.github.backupchecker.source;

/**
 * The pages of one part of the manual, which are packed into the program.
 *
 * @param folder where the documents show them, such as {@code rules}
 */
public record PackedPages(String folder) {

  /** A page in Markdown, as the documents show it. */
  public String page(String name) {
    return new PackedFile(PackedPages.class, "manual/" + folder + "/" + name + ".md").text();
  }
}
