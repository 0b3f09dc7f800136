package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/** Who is told about critical operations. */
public record Notifications(
    Declared<List<Declared<String>>> emails, Declared<List<Declared<String>>> actionGroups) {}
