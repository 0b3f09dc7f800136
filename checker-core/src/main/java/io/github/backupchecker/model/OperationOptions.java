package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * The circumstances of an operation.
 *
 * @param unattended whether nobody is there to type a PIN; absent means attended
 * @param pinMinutes minutes between generating the PIN and using it
 * @param to the retention, schedule, version or release that the operation leads to, as declared
 */
public record OperationOptions(
    Declared<Boolean> unattended,
    Declared<Integer> pinMinutes,
    Declared<String> approvedBy,
    Declared<List<RetentionEntry>> from,
    Declared<List<RetentionEntry>> to,
    Declared<Upgrade> upgrade,
    Declared<List<Declared<String>>> parts) {}
