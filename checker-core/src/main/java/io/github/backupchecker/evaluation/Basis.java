package io.github.backupchecker.evaluation;

import java.util.List;

/**
 * What a judgement rests on: the tool and the vendor document as it was read.
 *
 * @param errata places where the document contradicts itself, with the reading followed
 */
public record Basis(
    String toolVersion, String document, String link, String revision, List<String> errata) {

  public Basis {
    errata = List.copyOf(errata);
  }
}
