/**
 * Responsible for what a check can say: findings, problems, their severity and citations. May not
 * know rules.
 */
@NullMarked
package io.github.backupchecker.finding;

import org.jspecify.annotations.NullMarked;
