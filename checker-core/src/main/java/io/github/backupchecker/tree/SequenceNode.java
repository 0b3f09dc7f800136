package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values. */
public record SequenceNode(List<Node> items, Location location, @Nullable Location use)
    implements Node {}
