package io.github.backupchecker.secret;

import io.github.backupchecker.model.Secret;
import io.github.backupchecker.tree.ReadResult;
import java.util.List;

/**
 * A file as everything behind the reader sees it: without its secrets.
 *
 * @param secrets what certainly is one, wherever it stands
 */
public record MaskedFile(ReadResult tree, List<Secret> secrets) {
  public MaskedFile {
    secrets = List.copyOf(secrets);
  }

  /** Those of a file in another format that stand in what is of backup there. */
  public List<Secret> secretsOfBackup() {
    BackupParts parts = BackupParts.of(tree.documents());
    return secrets.stream().filter(secret -> parts.contain(secret.location())).toList();
  }
}
