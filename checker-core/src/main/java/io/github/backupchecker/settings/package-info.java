/**
 * Responsible for what a team decides: severities, minimums, waivers, what fails a run. May not
 * judge.
 */
@NullMarked
package io.github.backupchecker.settings;

import org.jspecify.annotations.NullMarked;
