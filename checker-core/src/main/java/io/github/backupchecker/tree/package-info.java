/**
 * Responsible for YAML and JSON read into one tree in which every node knows its place. May not
 * know backup; nothing else may read with the JSON library.
 */
@NullMarked
package io.github.backupchecker.tree;

import org.jspecify.annotations.NullMarked;
