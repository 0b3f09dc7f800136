package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * A protection group of a DPM or MABS server.
 *
 * @param policy the online policy; absent where the group is kept on disk only
 */
public record ProtectionGroup(
    Identity identity,
    Declared<String> policy,
    Declared<List<Declared<String>>> sources,
    Declared<Period> diskRetention) {}
