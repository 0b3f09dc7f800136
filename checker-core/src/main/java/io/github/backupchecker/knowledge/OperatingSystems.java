package io.github.backupchecker.knowledge;

import io.github.backupchecker.knowledge.OperatingSystem.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The operating systems on which the MARS agent runs.
 *
 * @param families of Windows, by the words with which a system's name begins
 * @param excluded words of what is supported in no version, and what they stand for
 * @param others words of systems that are no Windows
 */
public record OperatingSystems(
    List<SystemFamily> families, Map<String, String> excluded, List<String> others) {

  public OperatingSystems {
    families = List.copyOf(families);
    excluded = Map.copyOf(excluded);
    others = List.copyOf(others);
  }

  /** What is known of a system by its name, as people write it. */
  public OperatingSystem read(String name) {
    List<String> words = words(name);
    Optional<SystemFamily> family =
        families.stream()
            .filter(any -> any.begins(words))
            .max(Comparator.comparingInt(any -> any.words().size()));
    if (family.isEmpty()) {
      boolean isOther = words.stream().anyMatch(others::contains);
      return new OperatingSystem(isOther ? Standing.OTHER : Standing.UNREAD, family, name);
    }
    return words.stream()
        .filter(excluded::containsKey)
        .findFirst()
        .map(
            word ->
                new OperatingSystem(Standing.EXCLUDED, family, excluded.getOrDefault(word, word)))
        .orElseGet(() -> new OperatingSystem(family.orElseThrow().standing(words), family, name));
  }

  /** A name as the vendor writes it. */
  public String example() {
    return families.get(0).newest();
  }

  /** Lower-case words, without the maker's name and marks; the two names of 64 bits are one. */
  private static List<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("\\bx86[-_ /]?64\\b", "x64")
            .replaceAll("\\(r\\)|\\(tm\\)|[\u00ae\u2122]|\\bmicrosoft\\b", " ");
    return List.of(plain.strip().split("[\\s,;:()\\[\\]]+"));
  }
}
