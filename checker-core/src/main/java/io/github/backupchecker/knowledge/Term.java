package io.github.backupchecker.knowledge;

import java.util.List;

/**
 * An abbreviation or a word.
 *
 * @param names what else it is called
 */
public record Term(String word, List<String> names, String says, String fact) {

  public Term {
    names = List.copyOf(names);
  }
}
