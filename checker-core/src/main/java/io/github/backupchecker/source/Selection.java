package io.github.backupchecker.source;

import java.util.List;

/**
 * Which of the files that are found count; what is named itself always does.
 *
 * @param include patterns of which one must select a file; none selects every file
 * @param exclude patterns of which none may select a file
 */
public record Selection(List<Glob> include, List<Glob> exclude) {
  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Every file. */
  public static Selection all() {
    return new Selection(List.of(), List.of());
  }

  boolean takes(String path) {
    return !excludes(path)
        && (include.isEmpty() || include.stream().anyMatch(glob -> glob.selects(path)));
  }

  boolean excludes(String path) {
    return exclude.stream().anyMatch(glob -> glob.selects(path));
  }
}
