/**
 * Responsible for finding the page of what people have at hand, by the names that they may call it.
 * May not hold a page of its own.
 */
@NullMarked
package io.github.backupchecker.manual;

import org.jspecify.annotations.NullMarked;
