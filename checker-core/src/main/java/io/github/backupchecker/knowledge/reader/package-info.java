/**
 * Responsible for reading the facts from the one file in which they stand. May not judge a fact.
 */
@NullMarked
package io.github.backupchecker.knowledge.reader;

import org.jspecify.annotations.NullMarked;
