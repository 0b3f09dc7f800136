package io.github.backupchecker.knowledge;

import io.github.backupchecker.knowledge.OperatingSystem.Standing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A family of Windows with the versions on which the MARS agent runs.
 *
 * @param versions without releases of the same number, such as R2
 * @param systemState whether the agent backs up the system state there
 */
public record SystemFamily(String name, List<BigDecimal> versions, boolean systemState) {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4}(?:\\.\\d)?)(?:-?r2)?");

  public SystemFamily {
    versions = List.copyOf(versions);
  }

  /** A version such as 2022 or 8.1; a second release of it counts as the same. */
  public static Optional<BigDecimal> version(String text) {
    Matcher matcher = VERSION.matcher(text);
    return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
  }

  /** The words with which the names of its systems begin. */
  List<String> words() {
    return List.of(name.toLowerCase(Locale.ROOT).split(" "));
  }

  /** Where a system of this family stands, by the word behind that of the family. */
  Standing standing(List<String> system) {
    int behind = words().size();
    return behind < system.size()
        ? version(system.get(behind)).map(this::standing).orElse(Standing.UNREAD)
        : Standing.UNREAD;
  }

  private Standing standing(BigDecimal version) {
    if (versions.stream().anyMatch(listed -> listed.compareTo(version) == 0)) {
      return Standing.LISTED;
    }
    return version.compareTo(Collections.max(versions)) > 0 ? Standing.NEWER : Standing.UNLISTED;
  }

  /** The newest version of the table. */
  public String newest() {
    return name + " " + Collections.max(versions);
  }

  @Override
  public String toString() {
    return versions.stream()
        .map(BigDecimal::toString)
        .collect(Collectors.joining(", ", name + " ", ""));
  }
}
