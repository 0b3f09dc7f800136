package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;

/**
 * Whether a run may go on, which is not the same as whether what it checked is compliant.
 *
 * @param failOn the least severity that stops a run
 * @param undetermined whether what cannot be told stops a run as well
 * @param passed false also where the run is incomplete: what was not judged is never let pass
 */
public record Gate(FailOn failOn, UndeterminedPolicy undetermined, boolean passed) {}
