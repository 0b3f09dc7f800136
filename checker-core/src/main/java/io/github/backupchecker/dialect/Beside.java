package io.github.backupchecker.dialect;

import io.github.backupchecker.finding.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parameters that files beside a document set.
 *
 * @param parameters names in lower case, each with the name of a file that sets it
 * @param unreadable for each file that looks like one of parameters and cannot be read
 */
public record Beside(Map<String, String> parameters, List<Problem> unreadable) {
  public Beside {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    unreadable = List.copyOf(unreadable);
  }

  /** Where nothing lies beside. */
  public static Beside nothing() {
    return new Beside(Map.of(), List.of());
  }
}
