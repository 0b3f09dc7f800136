package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.source.FoundFile;
import java.util.Set;

/**
 * A file with words of ours whose objects say nothing that only backup says: it is ours where
 * defaults of its folder are meant for them.
 *
 * @param otherwise what becomes of it where they are not
 */
record Doubtful(RecognisedFile ours, ReadFile otherwise) implements Look {
  @Override
  public String path() {
    return ours.path();
  }

  @Override
  public Doubtful at(FoundFile other) {
    return new Doubtful(ours.at(other), otherwise);
  }

  boolean isMeantBy(Set<String> kindsWithDefaults) {
    return ours.claims().stream()
        .anyMatch(claim -> LanguageDialect.isMeantBy(kindsWithDefaults, claim.document()));
  }
}
