/**
 * Responsible for what a text of YAML says, told in its order with the places of all of it. May not
 * know trees.
 */
@NullMarked
package io.github.backupchecker.scan;

import org.jspecify.annotations.NullMarked;
