package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.settings.Settings;
import java.util.Optional;

/**
 * A run up to its judgement: what was asked for, what was read, and what is to be examined.
 *
 * @param before with what it is compared; empty where no base was given
 * @param project the name of what is checked, as people know it
 * @param mayBeEmpty whether nobody minds that there is nothing to check
 */
public record Run(
    ReadRequest asked,
    Settings settings,
    Inputs inputs,
    United united,
    Optional<Before> before,
    Subjects subjects,
    Optional<String> project,
    boolean mayBeEmpty) {}
