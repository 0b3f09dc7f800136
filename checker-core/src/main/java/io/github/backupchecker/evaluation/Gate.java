package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.FailOn;

/**
 * Whether a run may go on, which is not the same as whether what it checked is compliant.
 *
 * @param failOn the least severity that stops a run
 * @param passed false also where the run is incomplete: what was not judged is never let pass
 */
public record Gate(FailOn failOn, boolean passed) {}
