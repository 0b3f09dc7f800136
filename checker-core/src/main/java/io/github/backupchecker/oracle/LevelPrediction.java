package io.github.backupchecker.oracle;

import io.github.backupchecker.model.Vault;
import java.util.List;

/**
 * The security level that the vendor will show for a vault.
 *
 * @param lifts what to declare where it cannot be told, and what would lift it, a sentence each
 */
public record LevelPrediction(SecurityLevel level, List<String> lifts) {

  public LevelPrediction {
    lifts = List.copyOf(lifts);
  }

  /** That of a vault as far as it is declared. */
  public static LevelPrediction of(Vault vault) {
    return of(LevelInputs.of(vault));
  }

  static LevelPrediction of(LevelInputs inputs) {
    return new LevelPrediction(inputs.level(), new LevelLifts(inputs).sentences());
  }
}
