/**
 * Responsible for what differs between a base and the present estate, and for the operations that
 * this comes to. May not judge.
 */
@NullMarked
package io.github.backupchecker.change;

import org.jspecify.annotations.NullMarked;
