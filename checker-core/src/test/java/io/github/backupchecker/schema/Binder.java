package io.github.backupchecker.schema;

import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingsReader;
import io.github.backupchecker.settings.SettingsRequest;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the readers say of a file.
 *
 * @param folder for the files that are read from a disk
 */
record Binder(Knowledge knowledge, Path folder) {

  List<Problem> ofDeclaration(String fileName, String text) {
    SourceFile file = new SourceFile(fileName, text);
    ReadResult read = new TreeReader(Limits.defaults()).read(file);
    LanguageDialect language = new LanguageDialect(knowledge);
    return Stream.concat(
            read.problems().stream(),
            read.documents().stream()
                .map(root -> language.asOurs(new Document(file, root)))
                .flatMap(claim -> claim.read(Surroundings.none()).problems().stream()))
        .toList();
  }

  List<Problem> ofSettings(String text) {
    try {
      Path file = Files.writeString(folder.resolve("backup-checker.yaml"), text);
      return new SettingsReader(knowledge, Rules.metadata(knowledge))
          .read(SettingsRequest.of(file))
          .problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
