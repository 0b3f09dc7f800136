/**
 * Responsible for finding literal secrets in what was read and for masking them before anything
 * else sees them. May not keep or print a secret.
 */
@NullMarked
package io.github.backupchecker.secret;

import org.jspecify.annotations.NullMarked;
