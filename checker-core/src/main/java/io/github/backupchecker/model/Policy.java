package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/** A hybrid backup policy; policies for cloud workloads are never part of an estate. */
public record Policy(
    Identity identity, BackupSchedule schedule, Declared<List<RetentionEntry>> retention) {}
