package io.github.backupchecker.reading;

import java.util.List;

/**
 * What a base declares.
 *
 * @param inputs with what modules declared that are gone, where that is told here
 * @param removed those modules
 */
public record BaseInputs(Inputs inputs, List<FormerModule> removed) {
  public BaseInputs {
    removed = List.copyOf(removed);
  }
}
