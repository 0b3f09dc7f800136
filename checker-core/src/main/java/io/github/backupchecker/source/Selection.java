package io.github.backupchecker.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the files that are found count; what is named itself always does.
 *
 * @param include patterns of which one must select a file; none selects every file
 * @param exclude patterns of which none may select a file
 * @param everywhere whether no folder is passed over for its name, as hidden ones and build output
 *     are at the root of a repository
 */
public record Selection(List<Glob> include, List<Glob> exclude, boolean everywhere) {
  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Files by patterns; at the root of a repository not in hidden folders and build output. */
  public Selection(List<Glob> include, List<Glob> exclude) {
    this(include, exclude, false);
  }

  /** Every file, but for hidden folders and build output at the root of a repository. */
  public static Selection all() {
    return new Selection(List.of(), List.of());
  }

  /** Every file, whatever the names of the folders above it. */
  public static Selection everything() {
    return new Selection(List.of(), List.of(), true);
  }

  /** Whether patterns leave files out. */
  public boolean isPartial() {
    return !include.isEmpty() || !exclude.isEmpty();
  }

  /** What patterns leave, as a clause; empty where every file counts. */
  public Optional<String> narrowing() {
    String clause =
        Stream.of(
                clause(include, "only files that match ", " are included"),
                clause(exclude, "those that match ", " are excluded"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", and "));
    return clause.isEmpty() ? Optional.empty() : Optional.of(clause);
  }

  private static Optional<String> clause(List<Glob> globs, String before, String behind) {
    List<String> names = globs.stream().map(glob -> "'" + glob.text() + "'").toList();
    int last = names.size() - 1;
    if (last < 1) {
      return names.stream().findFirst().map(one -> before + one + behind);
    }
    String first = String.join(", ", names.subList(0, last));
    return Optional.of(before + first + " or " + names.get(last) + behind);
  }

  boolean takes(String path) {
    return !excludes(path) && (include.isEmpty() || anySelects(include, path));
  }

  boolean excludes(String path) {
    return anySelects(exclude, path);
  }

  private static boolean anySelects(List<Glob> globs, String path) {
    for (Glob glob : globs) {
      if (glob.selects(path)) {
        return true;
      }
    }
    return false;
  }
}
