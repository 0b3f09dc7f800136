/**
 * Responsible for ARM templates, Azure answers and REST examples, from trees to declarations. May
 * not judge.
 */
@NullMarked
package io.github.backupchecker.dialect.arm;

import org.jspecify.annotations.NullMarked;
